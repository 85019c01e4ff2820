import type { Payload } from 'payload'

import type { GateReason } from '../domain/gate/gateReasons'
import type { WrittenPost } from '../gather/writtenPost'
import { sayRefusal } from './sayRefusal'

export const refusalSubject = 'নির্ধারিত লেখা প্রকাশ হয়নি / A scheduled post was not published'

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

/** The mail about a refused schedule, in both languages: nobody knows which one the reader prefers. */
export const refusalMail = ({
  payload,
  id,
  post,
  reasons,
  titleOf,
}: {
  payload: Payload
  id: string
  post: WrittenPost
  reasons: readonly GateReason[]
  titleOf: (document: string) => string | null
}): string => {
  // Never taken from a request: whoever asks could forge its host.
  const { address } = payload.config.custom as { address?: string }
  const link = `${address ?? ''}${payload.config.routes.admin}/collections/posts/${id}`
  return ['bn-BD', 'en']
    .map((language) => {
      const said = sayRefusal({ language, text: post.article.text, reasons, titleOf })
      return `<p>“${escaped(post.title)}”: ${escaped(said)} <a href="${link}">${link}</a></p>`
    })
    .join('\n')
}
