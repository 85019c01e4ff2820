import { defaultTreeAdapter, parseFragment } from 'parse5'

/** How often a text may be escaped over itself; exports of Blogger escape titles twice. */
const ROUNDS = 3

const decodeOnce = (text: string): string => {
  if (!text.includes('&')) return text
  const [node] = parseFragment(text.replaceAll('<', '&lt;')).childNodes
  return node !== undefined && defaultTreeAdapter.isTextNode(node) ? node.value : text
}

/** A text with its HTML character references decoded, also those escaped twice (`&amp;#39;`). Tags stay as they are. */
export const decodeEntities = (text: string): string => {
  let decoded = text
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = decodeOnce(decoded)
    if (next === decoded) break
    decoded = next
  }
  return decoded
}
