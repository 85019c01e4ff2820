/** A stretch of a text. Offset and length count UTF-16 code units, as `String.prototype.slice` does. */
export type Span = { offset: number; length: number }

export type BlockKind =
  'paragraph' | 'heading' | 'list-item' | 'quote' | 'table-cell' | 'code' | 'caption' | 'raw-html'

/** One block of an article; its span points into `Article.text` and never overlaps another block's. */
export type Block = Span & {
  kind: BlockKind
  /** 1 to 6, of headings only. */
  level?: number
  /** Who or what is quoted: a name, a title or an address; of quotes only. */
  source?: string
}

/** A link with its words; the span is the linked text in `Article.text`. */
export type Link = Span & {
  /** The address as written: absolute, or a path of this blog. Null when it points to a document. */
  href: string | null
  /** The document that an internal link points to. */
  target: { collection: string; id: string } | null
  /** Marked as paid for (`rel="sponsored"`); absent where it is not. */
  sponsored?: true
}

/** A picture; `offset` is where it stands in `Article.text`. */
export type Image = {
  offset: number
  /** The Media document, null for one known by its address alone. */
  mediaId: string | null
  url: string | null
  alt: string | null
}

/** Something that plays or shows elsewhere's content: a video, a map, a post of a social network. */
export type Embed = { offset: number; url: string }

/** A post or page as pure text and structure, with no framework in it. */
export type Article = {
  title: string
  excerpt: string
  /** What the writer declared, as BCP 47 (`bn`, `en`, `as`, `fil`); null when nobody said. */
  language: string | null
  /** All blocks' text, joined by blank lines. Title and excerpt are not part of it. */
  text: string
  blocks: readonly Block[]
  links: readonly Link[]
  images: readonly Image[]
  embeds: readonly Embed[]
}
