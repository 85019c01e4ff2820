/** An element of an export with its namespace told as a short name of ours: `wp:post_id`, `atom:entry`, `rss`. */
export type XmlElement = {
  name: string
  /** Attributes by their name as written, without namespace declarations. */
  attributes: Readonly<Record<string, string>>
  /** Text and CDATA of the element itself, in order. */
  text: string
  children: XmlElement[]
  /** Line of the start tag, from 1. */
  line: number
}
