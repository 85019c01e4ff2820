import { Tokenizer, TokenizerMode, type Token, type TokenHandler } from 'parse5'
import type { ArticleBuilder, BlockContext, OpenLink } from './articleBuilder'
import { isSponsored } from './isSponsored'

const words = (list: string) => new Set(list.split(' '))

/** Elements whose text nobody reads. */
const dropped = words(
  'script style template noscript iframe noembed noframes head title textarea select svg math',
)
/** Elements that the tokenizer must read as raw text, or their content would be taken for tags. */
const raw: Readonly<Record<string, number>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  noscript: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  plaintext: TokenizerMode.PLAINTEXT,
}
const lines = words(
  'address article aside blockquote br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section summary table tbody td tfoot th thead tr ul',
)
const leavable = words('svg math select head')
const playing = words('iframe embed video audio source')

const attribute = (token: Token.TagToken, name: string) =>
  token.attrs.find((candidate) => candidate.name === name)?.value

/**
 * Writes the text of a piece of HTML into the open block, one line per block-level element, with its links, pictures and
 * embedded players. Scripts, styles and hidden elements are dropped. The HTML is only tokenised, never made a tree, so nesting
 * costs nothing and nothing throws, however broken it is.
 */
export function writeHtml(options: {
  html: string
  builder: ArticleBuilder
  context: BlockContext
}): void {
  const { html, builder, context } = options
  let dropping: string | null = null
  let depth = 0
  let link: OpenLink | null = null

  const closeLink = () => {
    if (link !== null) builder.closeLink(link)
    link = null
  }
  const startTag = (token: Token.TagToken) => {
    const name = token.tagName
    // As in a browser, an HTML block ends a drawing, a formula or a head that nobody closed.
    if (dropping !== null && leavable.has(dropping) && lines.has(name)) dropping = null
    if (dropping !== null) {
      if (name === dropping) depth += 1
      return
    }
    const source =
      attribute(token, name === 'object' ? 'data' : 'src') ?? attribute(token, 'data-src')
    if (source && (playing.has(name) || name === 'object')) builder.embed(source)
    if (name === 'img' && source)
      builder.image({ mediaId: null, url: source, alt: attribute(token, 'alt') ?? null })
    if (lines.has(name)) builder.breakLine()
    const href = name === 'a' ? attribute(token, 'href') : undefined
    if (name === 'a') closeLink()
    if (href)
      link = builder.openLink({
        href,
        target: null,
        ...(isSponsored(attribute(token, 'rel')) ? { sponsored: true } : {}),
      })
    if (dropped.has(name) && !(token.selfClosing && (name === 'svg' || name === 'math'))) {
      dropping = name
      depth = 1
    }
  }
  const write = (text: string) => {
    if (dropping === null) builder.write(text, context)
  }

  const handler: TokenHandler = {
    onStartTag(token) {
      const foreign = dropping === 'svg' || dropping === 'math'
      startTag(token)
      if (foreign && dropping !== null) return
      const mode = raw[token.tagName]
      if (mode !== undefined) tokenizer.state = mode
    },
    onEndTag({ tagName }) {
      if (dropping === tagName) depth -= 1
      if (dropping !== null && depth === 0) dropping = null
      else if (dropping === null) {
        if (tagName === 'a') closeLink()
        if (lines.has(tagName)) builder.breakLine()
      }
    },
    onCharacter: ({ chars }) => write(chars),
    onWhitespaceCharacter() {
      if (dropping === null) builder.space()
    },
    onNullCharacter: () => undefined,
    onComment: () => undefined,
    onDoctype: () => undefined,
    onEof: closeLink,
  }
  const tokenizer = new Tokenizer({}, handler)
  tokenizer.write(html, true)
}
