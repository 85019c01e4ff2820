import type { PayloadRequest } from 'payload'

import { problem } from '../../../src/cms/problem'
import { isTextFormat, type TextFormat, textFormats } from '../domain/textFormat'

/** The form of the text that a request asks for; `json` where it says nothing. Refuses what is none. */
export const readFormat = (req: PayloadRequest): TextFormat => {
  const format = req.query?.format ?? 'json'
  if (isTextFormat(format)) return format
  const known = textFormats.join(', ')
  throw problem({
    req,
    status: 400,
    code: 'format',
    field: 'format',
    en: `“format” is one of ${known}.`,
    bn: `“format” হবে এগুলোর একটি: ${known}।`,
  })
}
