import type { LexicalNode } from '../../../../src/article/lexicalNode'
import type { ImageObject } from '../imageObject'

/** What rendering a body needs to know beside the body. */
export type RenderContext = {
  /** The ids that headings get: `headingsOf`. */
  headingIds: ReadonlyMap<LexicalNode, string>
  /** Where a document of the blog stands, given the `fields.doc` of a link; null when the public cannot read it. */
  addressOf: (target: LexicalNode) => string | null
  /** The picture of a media value; null for one that is not there. */
  imageOf: (value: unknown) => ImageObject | null
  /** Takes everything out of somebody's HTML that could run code or break the page. */
  cleanHtml: (html: string) => string
  /** Makes paths absolute, as feeds need it; null leaves them as they were written. */
  base: string | null
}
