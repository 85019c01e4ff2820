/**
 * A Unicode slug: NFC, lower case, joiners dropped, runs of everything but letters, marks and numbers turned into one `-`.
 * Payload's own slugify turns every Bengali title into `--`. At most 120 UTF-16 units, cut at a hyphen where there is one.
 * Returns '' when nothing of the text can stand in a slug.
 */
export const slugify = (text: string): string => {
  const slug = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u200c|\u200d|\u00ad|\ufeff/g, '')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  if (slug.length <= maximum) return slug
  const cut = wholeCharacters(slug)
  const hyphen = cut.lastIndexOf('-')
  return (hyphen > maximum / 2 ? cut.slice(0, hyphen) : cut).replace(/-+$/, '')
}

/** In UTF-16 units. */
const maximum = 120

/** The beginning of a slug without a letter torn from its vowel sign. */
const wholeCharacters = (slug: string): string => {
  let end = 0
  for (const { index, segment } of graphemes.segment(slug.slice(0, maximum * 2))) {
    if (index + segment.length > maximum) break
    end = index + segment.length
  }
  return slug.slice(0, end)
}

const graphemes = new Intl.Segmenter('bn', { granularity: 'grapheme' })
