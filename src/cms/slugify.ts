/**
 * A Unicode slug: NFC, lower case, joiners dropped, runs of everything but letters, marks and numbers turned into one `-`.
 * Payload's own slugify turns every Bengali title into `--`. At most 96 characters, cut at a hyphen where there is one.
 * Returns '' when nothing of the text can stand in a slug.
 */
export const slugify = (text: string): string => {
  const slug = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u200c\u200d\u00ad\ufeff]/g, '')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  const characters = [...slug]
  if (characters.length <= maximum) return slug
  const cut = characters.slice(0, maximum).join('')
  const hyphen = cut.lastIndexOf('-')
  return (hyphen > maximum / 2 ? cut.slice(0, hyphen) : cut).replace(/-+$/, '')
}

const maximum = 96
