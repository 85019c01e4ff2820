import type { ImportAttachment } from '../plan/importPlan'

const SHORTCODE =
  /(?<!\[)\[(caption|wp_caption|gallery|embed|audio|video|youtube|vimeo)((?:[\s=][^[\]]*)?)\](?!\])/g

const ATTRIBUTE = /([a-z_][a-z0-9_-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/gi

const IMAGE = /\.(?:jpe?g|png|gif|webp|avif|bmp)(?:\?.*)?$/i

/** Longest HTML that the galleries of one item may become, in UTF-16 units. */
const GALLERY_CHARACTERS = 2_000_000

const FIRST_IMAGE = /^\s*(?:<a\s[^<>]*>\s*)?<img\s[^<>]*>(?:\s*<\/a>)?/i

const escaped = (value: string): string => value.replaceAll('"', '&quot;').replaceAll('<', '&lt;')

const attributesOf = (text: string): Record<string, string> => {
  const attributes: Record<string, string> = Object.create(null)
  for (const [, name, double, single, bare] of text.matchAll(ATTRIBUTE)) {
    if (name !== undefined) attributes[name.toLowerCase()] = double ?? single ?? bare ?? ''
  }
  return attributes
}

const caption = (attributes: Record<string, string>, inner: string): string | null => {
  const picture = FIRST_IMAGE.exec(inner)?.[0]
  if (picture === undefined) return null
  const words = attributes.caption ?? inner.slice(picture.length).trim()
  const rest = attributes.caption === undefined ? '' : inner.slice(picture.length)
  return `<figure class="wp-caption">${picture.trim()}<figcaption>${words}</figcaption></figure>${rest}`
}

const gallery = (
  attributes: Record<string, string>,
  attachments: ReadonlyMap<string, ImportAttachment>,
  uploaded: readonly ImportAttachment[],
): string | null => {
  const ids = attributes.ids ?? attributes.include
  // Without a list it shows the pictures uploaded to the post.
  const pictures =
    ids === undefined
      ? uploaded.filter(({ url }) => IMAGE.test(url))
      : ids
          .split(/[\s,]+/)
          .map((id) => attachments.get(id))
          .filter((attachment) => attachment !== undefined)
  if (pictures.length === 0) return null
  const figures = pictures.map(
    ({ id, url, alt, caption: words }) =>
      `<figure><img class="wp-image-${escaped(id)}" src="${escaped(url)}" alt="${escaped(alt)}">` +
      `<figcaption>${escaped(words)}</figcaption></figure>`,
  )
  return `<figure class="wp-block-gallery">${figures.join('')}</figure>`
}

const embed = (address: string): string | null =>
  /^https?:\/\/\S+$/.test(address)
    ? `<figure class="wp-block-embed">${address.replaceAll('<', '&lt;')}</figure>`
    : null

const media = (tag: 'audio' | 'video', attributes: Record<string, string>): string | null => {
  const names = [
    'src',
    'mp4',
    'm4v',
    'webm',
    'ogv',
    'mp3',
    'm4a',
    'ogg',
    'wav',
    'flac',
    'flv',
    'wmv',
  ]
  const address = names.map((name) => attributes[name]).find((value) => value)
  return address === undefined ? null : `<${tag} src="${escaped(address)}"></${tag}>`
}

/**
 * The body of a WordPress item as HTML for `htmlToLexical`: the shortcodes caption, gallery (of known attachments), embed,
 * audio, video, youtube and vimeo become elements; every other shortcode stays as text. Text written in the classic editor
 * (no block comments) asks for paragraphs by blank lines.
 */
export const wordpressHtml = (input: {
  content: string
  attachments: ReadonlyMap<string, ImportAttachment>
  /** The attachments that were uploaded to this item. */
  uploaded?: readonly ImportAttachment[]
}): { html: string; newlines: 'collapse' | 'paragraphs' } => {
  const { content, attachments, uploaded = [] } = input
  const newlines = content.includes('<!-- wp:') ? 'collapse' : 'paragraphs'
  if (!content.includes('[')) return { html: content, newlines }

  const parts: string[] = []
  // A few letters of a gallery stand for many pictures: thousands of galleries are no post, and stay as text.
  let galleryBudget = GALLERY_CHARACTERS
  const never = new Set<string>()
  let done = 0

  /** The text up to `[/name]`; null when it is never closed. Looked for only once in vain. */
  const innerOf = (name: string, from: number): { inner: string; end: number } | null => {
    const closing = `[/${name}]`
    if (never.has(name)) return null
    const at = content.indexOf(closing, from)
    if (at < 0) {
      never.add(name)
      return null
    }
    return { inner: content.slice(from, at), end: at + closing.length }
  }

  for (const match of content.matchAll(SHORTCODE)) {
    const start = match.index
    if (start < done) continue
    const [whole, name = '', rest = ''] = match
    const attributes = attributesOf(rest)
    let end = start + whole.length
    let made: string | null = null
    if (name === 'gallery') {
      made = galleryBudget > 0 ? gallery(attributes, attachments, uploaded) : null
      galleryBudget -= made?.length ?? 0
    } else if (name === 'youtube' || name === 'vimeo') {
      const said = rest.replace(/^[\s=]+/, '').trim()
      made = embed(/^\d+$/.test(said) ? `https://vimeo.com/${said}` : said)
    } else {
      const closed = innerOf(name, end)
      // The next opening of the same name comes first: this one stands alone.
      const alone = closed === null || closed.inner.includes(`[${name}`)
      const inner = alone ? '' : closed.inner
      if (name === 'audio' || name === 'video') made = media(name, attributes)
      else if (alone) made = null
      else if (name === 'embed') made = embed(inner.trim())
      else made = caption(attributes, inner)
      if (!alone && made !== null) end = closed.end
    }
    if (made === null) continue
    parts.push(content.slice(done, start), made)
    done = end
  }
  parts.push(content.slice(done))
  return { html: parts.join(''), newlines }
}
