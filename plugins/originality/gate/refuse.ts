import { APIError, type PayloadRequest } from 'payload'

import type { GateReason } from '../domain/gate/gateReasons'
import { presentReasons } from '../gather/presentReasons'
import { readableSources } from '../gather/readableSources'
import type { WrittenPost } from '../gather/writtenPost'
import { sayRefusal } from './sayRefusal'
import { isScheduled } from './isScheduled'
import { tellOfRefusal } from './tellOfRefusal'

/** Refuses to publish a text, naming the passages and the sources that whoever publishes may read. Always throws. */
export const refuse = async ({
  req,
  id,
  post,
  reasons,
}: {
  req: PayloadRequest
  id: string | null
  post: WrittenPost
  reasons: readonly GateReason[]
}): Promise<never> => {
  const readable = await readableSources({
    req,
    documents: reasons.map(({ document }) => document),
  })
  const titleOf = (document: string): string | null => readable.get(document)?.title ?? null
  const { text } = post.article
  if (id !== null && (await isScheduled({ req, id }))) {
    await tellOfRefusal({ payload: req.payload, id, post, reasons })
  }
  throw new APIError(
    sayRefusal({ language: req.i18n.language, text, reasons, titleOf }),
    422,
    {
      code: 'originality',
      field: 'body',
      post: id,
      reasons: presentReasons({ reasons, titleOf }).map((reason) => ({
        ...reason,
        passages: reason.passages.map(({ suspicious, ...passage }) => ({
          ...passage,
          suspicious,
          text: text.slice(suspicious.offset, suspicious.offset + suspicious.length),
        })),
      })),
    },
    true,
  )
}
