/** Longest slug in UTF-16 units; longer ones are cut at a hyphen. */
const LONGEST = 160

const decodePercents = (text: string): string => {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    // A slug cut at 200 bytes may end inside a character: decode run by run and drop what is no character.
    return text.replace(/(?:%[0-9a-fA-F]{2})+/g, (run) => {
      const bytes = Uint8Array.from(run.slice(1).split('%'), (pair) => Number.parseInt(pair, 16))
      return new TextDecoder().decode(bytes).replaceAll('\uFFFD', '')
    })
  }
}

/**
 * The slug of a text or of a percent-encoded slug of another system: NFC, lower case, ZWJ and ZWNJ dropped, everything but
 * letters, marks and digits of any script a hyphen, trimmed. Empty when nothing is left.
 */
export const slugFrom = (text: string): string => {
  const slug = decodePercents(text)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u200C\u200D]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  if (slug.length <= LONGEST) return slug
  const cut = slug.slice(0, LONGEST)
  const hyphen = cut.lastIndexOf('-')
  return hyphen > 0 ? cut.slice(0, hyphen) : Array.from(cut).slice(0, -1).join('')
}
