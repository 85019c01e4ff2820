const folded = (text: string) =>
  text
    .normalize('NFC')
    .replaceAll(/[\u200b-\u200d]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .toLowerCase()
    .trim()

/**
 * Whether a text names somebody or something: all of the name, whatever its case, spacing and joiners. It must start a word;
 * only a Latin name must also end one, since Bengali joins its case endings to a name. An empty name is never named.
 */
export function mentions({ text, name }: { text: string; name: string }): boolean {
  const wanted = folded(name)
  if (wanted === '') return false
  const escaped = wanted.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')
  const end = /\p{Script=Latin}$/u.test(wanted) ? '(?![\\p{L}\\p{N}])' : ''
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${escaped}${end}`, 'u').test(folded(text))
}
