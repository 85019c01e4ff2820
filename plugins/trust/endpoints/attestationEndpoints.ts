import type { Endpoint } from 'payload'

import { attestationSubjects } from '../../../src/check/ownersWord'
import { described } from '../../../src/cms/endpointDescription'
import { problem } from '../../../src/cms/problem'
import { type SignedInRequest, withUser } from '../../../src/cms/withUser'
import { daysOfWord } from '../domain/daysOfWord'
import { readStatements } from '../gather/readStatements'
import { placeOfLanguage } from '../translations/placeOfLanguage'
import { statements } from '../translations/statements'

const path = '/trust/attestations'
const internal = described({ internal: 'serves the screen of the owner’s word' })
const dayLength = 86_400_000
const answers = ['confirmed', 'denied', 'withdrawn'] as const

const present = async (req: SignedInRequest): Promise<Response> =>
  Response.json(
    await readStatements({ payload: req.payload, user: req.user, language: req.i18n.language }),
    {
      headers: { 'Cache-Control': 'private, no-store' },
    },
  )

/**
 * `GET /api/trust/attestations`: each statement with its wording, what confirming does, and where it stands; for editors and administrators.
 * `POST` with `{ subject, answer: 'confirmed' | 'denied' | 'withdrawn' }`: an administrator gives it in the wording of their language, or
 * takes the newest back.
 */
export const attestationEndpoints: Endpoint[] = [
  { path, method: 'get', ...internal, handler: withUser(present, ['admin', 'editor']) },
  {
    path,
    method: 'post',
    ...internal,
    handler: withUser(
      async (req) => {
        const asked = ((await req.json?.().catch(() => null)) ?? {}) as Record<string, unknown>
        const subject = attestationSubjects.find((one) => one === asked.subject)
        if (!subject)
          throw problem({
            req,
            status: 400,
            code: 'wrong-subject',
            field: 'subject',
            en: `“subject” is one of ${attestationSubjects.join(', ')}.`,
            bn: `“subject” (বিষয়) হবে এগুলোর একটি: ${attestationSubjects.join(', ')}।`,
          })
        const answer = answers.find((one) => one === asked.answer)
        if (!answer)
          throw problem({
            req,
            status: 400,
            code: 'wrong-answer',
            field: 'answer',
            en: `“answer” is one of ${answers.join(', ')}.`,
            bn: `“answer” (উত্তর) হবে এগুলোর একটি: ${answers.join(', ')}।`,
          })
        const now = Date.now()
        const at = new Date(now).toISOString()
        if (answer === 'withdrawn') {
          // Nobody changes statements by hand; this endpoint has checked who takes one back.
          await req.payload.update({
            collection: 'attestations',
            where: { and: [{ subject: { equals: subject } }, { withdrawn: { exists: false } }] },
            data: { withdrawn: at },
            depth: 0,
          })
          return present(req)
        }
        await req.payload.create({
          collection: 'attestations',
          data: {
            subject,
            answer,
            wording: statements[subject].wording[placeOfLanguage(req.i18n.language)],
            by: req.user.id,
            at,
            expires: new Date(now + daysOfWord * dayLength).toISOString(),
          },
          depth: 0,
        })
        return present(req)
      },
      ['admin'],
    ),
  },
]
