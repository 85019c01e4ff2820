/**
 * The place of a passage in the editor's page, or null when it is not there (any more). White space is not compared, since
 * blocks stand on lines of their own there. Of several places the one is taken that has as many before it as in `text`.
 */
export const findInEditor = ({
  editor,
  text,
  offset,
  length,
}: {
  /** The element that is written in. */
  editor: HTMLElement
  /** The text that the passage was found in; `offset` and `length` are UTF-16 units of it. */
  text: string
  offset: number
  length: number
}): Range | null => {
  const letters = lettersIn(editor)
  const whole = text.slice(offset, offset + length)
  // A caption or a line of code has no words in the editor's page: then the longest line that is there has to do.
  const lines = whole
    .split('\n')
    .filter((line) => line.trim() !== '')
    .toSorted((one, other) => other.length - one.length)
  for (const words of [whole, ...lines]) {
    const wanted = words.replaceAll(space, '')
    const before = text.slice(0, offset + whole.indexOf(words)).replaceAll(space, '')
    const at = nthIndex({ inside: letters.text, wanted, skip: countOf(before, wanted) })
    const from = letters.places[at]
    const to = letters.places[at + wanted.length - 1]
    if (at < 0 || !from || !to) continue
    const range = document.createRange()
    range.setStart(from.node, from.offset)
    range.setEnd(to.node, to.offset + 1)
    return range
  }
  return null
}

const space = /\s/gu

type Letters = { text: string; places: readonly { node: Text; offset: number }[] }

/** All letters that somebody wrote, without the labels that the editor puts around blocks. */
const lettersIn = (editor: HTMLElement): Letters => {
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT)
  const places: { node: Text; offset: number }[] = []
  const texts: string[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (!(node instanceof Text) || !node.parentElement?.closest('[data-lexical-text]')) continue
    for (let offset = 0; offset < node.data.length; offset += 1) {
      const letter = node.data.charAt(offset)
      if (letter.trim() === '') continue
      places.push({ node, offset })
      texts.push(letter)
    }
  }
  return { text: texts.join(''), places }
}

const countOf = (text: string, wanted: string): number => {
  let count = 0
  if (wanted === '') return count
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length))
    count += 1
  return count
}

/** The place after `skip` others, or the last there is; -1 when there is none. */
const nthIndex = ({
  inside,
  wanted,
  skip,
}: {
  inside: string
  wanted: string
  skip: number
}): number => {
  if (wanted === '') return -1
  let found = -1
  for (let left = skip; left >= 0; left -= 1) {
    const next = inside.indexOf(wanted, found < 0 ? 0 : found + wanted.length)
    if (next < 0) return found
    found = next
  }
  return found
}
