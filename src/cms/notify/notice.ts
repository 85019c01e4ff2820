import type { NoticeKind } from './noticeKinds'

/** Something that happened while nobody looked, as the plugin that saw it tells it. */
export type Notice = {
  kind: NoticeKind
  /** Of this happening among those of its kind: told twice, it is one. */
  key: string
  /** Where it is mended. */
  document: { collection: string; id: string }
  /** For the sentence: `title` of the document, and what else the kind says. Plain text. */
  values: Readonly<Record<string, string | number>>
  /** Mail addresses that were told of it already. */
  alreadyMailed?: readonly string[]
}
