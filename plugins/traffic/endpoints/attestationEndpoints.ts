import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { type SignedInRequest, withUser } from '../../../src/cms/withUser'
import { attestationAnswers, attestationDays } from '../domain/attestation'
import { readAttestation } from '../gather/readAttestation'
import { statement } from '../translations/statement'
import { readJson } from './readJson'
import { readNote } from './readNote'
import { refusal } from './refusal'

const path = '/traffic/attestation'
const dayLength = 86_400_000

const wordingFor = ({ i18n }: SignedInRequest): string =>
  statement[i18n.language === 'bn-BD' ? 'bn' : 'en']

const present = async (req: SignedInRequest): Promise<Response> =>
  Response.json(
    {
      wording: wordingFor(req),
      days: attestationDays,
      current: await readAttestation(req.payload),
      mayState: req.user.role === 'admin',
    },
    { headers: { 'Cache-Control': 'private, no-store' } },
  )

/**
 * `GET /api/traffic/attestation`: the statement to give and the newest that was given, for editors and administrators. `POST` with
 * `{ answer: 'confirmed' | 'declared', note? }`: an administrator gives it, in the wording of their language; what is declared is named.
 */
export const attestationEndpoints: Endpoint[] = [
  {
    path,
    method: 'get',
    ...described({ internal: 'serves the screen of readers' }),
    handler: withUser(present, ['admin', 'editor']),
  },
  {
    path,
    method: 'post',
    ...described({ internal: 'serves the screen of readers' }),
    handler: withUser(
      async (req) => {
        const { answer: asked, note: said } = await readJson(req)
        const answer = attestationAnswers.find((one) => one === asked)
        if (!answer)
          throw refusal({
            req,
            code: 'wrong-answer',
            field: 'answer',
            en: `“answer” is one of ${attestationAnswers.join(', ')}.`,
            bn: `“answer” (উত্তর) হবে এগুলোর একটি: ${attestationAnswers.join(', ')}।`,
          })
        const note = readNote(req, said)
        if (answer === 'declared' && note === null)
          throw refusal({
            req,
            code: 'no-note',
            field: 'note',
            en: 'Name the source that was used in “note”.',
            bn: 'যে উৎস ব্যবহার হয়েছে তা “note”-এ লিখুন।',
          })
        const now = Date.now()
        // Nobody writes statements by hand; this endpoint has checked who gives them.
        await req.payload.create({
          collection: 'traffic-attestations',
          data: {
            answer,
            wording: wordingFor(req),
            note,
            by: req.user.id,
            at: new Date(now).toISOString(),
            expires: new Date(now + attestationDays * dayLength).toISOString(),
          },
          depth: 0,
        })
        return present(req)
      },
      ['admin'],
    ),
  },
]
