const LIMITS = { depth: 256, formatting: 64, attributes: 500 } as const

const VOID = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
)
/** Elements that the next one of their kind closes; unclosed ones do not nest. */
const IMPLIED = new Set(
  'a caption colgroup dd dt li nobr optgroup option p rb rp rt rtc tbody td tfoot th thead tr'.split(
    ' ',
  ),
)
/** Elements that the parser opens again in every following block while they are not closed. */
const FORMATTING = new Set('b big code em font i s small strike strong tt u'.split(' '))
/** Elements whose content is text, whatever it looks like. */
const TEXT_ONLY = new Set(
  'iframe noembed noframes noscript script style textarea title xmp'.split(' '),
)

const TAG = /<(?:(\/?)([a-zA-Z][^\s/>]{0,200})|(!--))/g

/** Where the tag ends (after its `>`) and how many attributes it has, quotes understood. */
const scanTag = (html: string, from: number): { end: number; attributes: number } => {
  let attributes = 0
  let afterEquals = false
  let inName = false
  for (let index = from; index < html.length; index += 1) {
    const character = html[index] as string
    if (character === '>') return { end: index + 1, attributes }
    if ((character === '"' || character === "'") && afterEquals) {
      const closing = html.indexOf(character, index + 1)
      if (closing < 0) return { end: html.length, attributes }
      index = closing
      afterEquals = false
      inName = false
    } else if (character === '=') {
      afterEquals = true
    } else if (/\s|\//.test(character)) {
      inName = false
    } else {
      if (!inName && !afterEquals) attributes += 1
      inName = true
      afterEquals = false
    }
  }
  return { end: html.length, attributes }
}

/**
 * Cuts HTML before the tag that would nest it deeper than 256 elements or 64 unclosed formats, or that has over 500
 * attributes: beyond them the tree building of HTML takes quadratic time and walking overflows the stack. Linear.
 * `rest` is what was cut off, empty for everything that people write.
 */
export const limitNesting = (html: string): { html: string; rest: string } => {
  const open = new Map<string, number>()
  let depth = 0
  let formatting = 0
  let foreign = 0
  TAG.lastIndex = 0
  for (let match = TAG.exec(html); match !== null; match = TAG.exec(html)) {
    if (match[3] !== undefined) {
      const end = html.indexOf('-->', match.index + 2)
      if (end < 0) break
      TAG.lastIndex = end + 3
      continue
    }
    const name = (match[2] ?? '').toLowerCase()
    const tag = scanTag(html, TAG.lastIndex)
    const opened = open.get(name) ?? 0
    if (match[1] === '/') {
      TAG.lastIndex = tag.end
      if (opened === 0) continue
      open.set(name, opened - 1)
      if (FORMATTING.has(name)) formatting -= 1
      else depth -= 1
      if (name === 'svg' || name === 'math') foreign -= 1
      continue
    }
    if (
      tag.attributes > LIMITS.attributes ||
      depth >= LIMITS.depth ||
      formatting >= LIMITS.formatting
    ) {
      return { html: html.slice(0, match.index), rest: html.slice(match.index) }
    }
    TAG.lastIndex = tag.end
    if (VOID.has(name) || IMPLIED.has(name)) continue
    if (TEXT_ONLY.has(name) && foreign === 0) {
      const closing = new RegExp(`</${name}`, 'gi')
      closing.lastIndex = tag.end
      const end = closing.exec(html)
      if (end === null) break
      TAG.lastIndex = end.index + name.length + 2
      continue
    }
    open.set(name, opened + 1)
    if (FORMATTING.has(name)) formatting += 1
    else depth += 1
    if (name === 'svg' || name === 'math') foreign += 1
  }
  return { html, rest: '' }
}
