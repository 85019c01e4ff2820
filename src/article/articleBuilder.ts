import type { Article, Block, BlockKind, Embed, Image, Link } from './article'

/** What a block of text is, before it has a place. */
export type BlockContext = { kind: BlockKind; level?: number; source?: string }

/** A link while its words are still being written. */
export type OpenLink = Link & { started: boolean }

type Body = Pick<Article, 'text' | 'blocks' | 'links' | 'images' | 'embeds'>

/** Takes pieces of text in reading order and keeps every offset true; `finish` gives the body of the article. */
export type ArticleBuilder = {
  /** Starts a new block; the one before it ends. An empty block leaves no trace. */
  begin(context: BlockContext): void
  /** Ends the block: what is written next starts another. */
  end(): void
  /** Adds text to the block, or to a new one of this context when none is open. */
  write(text: string, context: BlockContext): void
  /** Starts a new line within the block, unless it is at the start of one. */
  breakLine(): void
  /** One space before what is written next, unless a line or the block starts there. */
  space(): void
  openLink(to: Pick<Link, 'href' | 'target' | 'sponsored'>): OpenLink
  closeLink(link: OpenLink): void
  image(image: Omit<Image, 'offset'>): void
  embed(url: string): void
  finish(): Body
}

const separator = '\n\n'
const deepestLinks = 8

/** An `ArticleBuilder` with nothing in it. */
export function articleBuilder(): ArticleBuilder {
  const texts: string[] = []
  const blocks: Block[] = []
  const links: OpenLink[] = []
  const images: Image[] = []
  const embeds: Embed[] = []
  const open = new Set<OpenLink>()
  /** Links written to in the current block: its trailing white space is cut from them too. */
  const touched = new Set<OpenLink>()
  let current: BlockContext | null = null
  let pieces: string[] = []
  let written = 0
  let total = 0
  let lineBreakDue = false
  let spaceDue = false

  const blockStart = () => (total === 0 ? 0 : total + separator.length)
  const position = () => blockStart() + written

  /** The space or line break between two pieces belongs to no link that begins behind it. */
  const append = (piece: string, between = false) => {
    for (const link of open) {
      if (!link.started) {
        if (between) continue
        link.started = true
        link.offset = position()
      }
      link.length = position() + piece.length - link.offset
      touched.add(link)
    }
    pieces.push(piece)
    written += piece.length
  }

  const flush = () => {
    const text = pieces.join('').trimEnd()
    if (current !== null && text !== '') {
      const offset = blockStart()
      const end = offset + text.length
      for (const link of touched)
        link.length = Math.max(0, Math.min(link.offset + link.length, end) - link.offset)
      blocks.push({ ...current, offset, length: text.length })
      texts.push(text)
      total = end
    }
    touched.clear()
    pieces = []
    written = 0
    lineBreakDue = false
    spaceDue = false
    current = null
  }

  return {
    begin(context) {
      flush()
      current = context
    },
    end: flush,
    write(text, context) {
      if (current === null) {
        flush()
        current = context
      }
      // The block starts with its first character that shows; code keeps its indentation.
      const piece =
        written > 0
          ? text
          : current.kind === 'code'
            ? text.replace(/^(?:[^\S\n]*\n)+/u, '')
            : text.trimStart()
      if (piece === '') return
      if (written > 0 && (lineBreakDue || spaceDue)) append(lineBreakDue ? '\n' : ' ', true)
      lineBreakDue = false
      spaceDue = false
      append(piece)
    },
    breakLine() {
      lineBreakDue = true
    },
    space() {
      spaceDue = true
    },
    openLink(to) {
      const link: OpenLink = { ...to, offset: position(), length: 0, started: false }
      links.push(link)
      // A link within a link is broken input: a few levels keep their words, more would cost the square of their number.
      if (open.size < deepestLinks) open.add(link)
      return link
    },
    closeLink(link) {
      open.delete(link)
    },
    image(image) {
      images.push({ offset: position(), ...image })
    },
    embed(url) {
      embeds.push({ offset: position(), url })
    },
    finish() {
      flush()
      const text = texts.join(separator)
      const clamp = (offset: number) => Math.min(offset, text.length)
      return {
        text,
        blocks,
        links: links.map(({ href, target, offset, length, sponsored }) => {
          const start = clamp(offset)
          return {
            href,
            target,
            offset: start,
            length: Math.min(length, text.length - start),
            ...(sponsored ? { sponsored } : {}),
          }
        }),
        images: images.map((image) => ({ ...image, offset: clamp(image.offset) })),
        embeds: embeds.map((embed) => ({ ...embed, offset: clamp(embed.offset) })),
      }
    },
  }
}
