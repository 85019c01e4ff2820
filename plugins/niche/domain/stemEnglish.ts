const vowel = /[aeiouy]/
const shortSyllable = /^[^aeiouy]*[aeiouy][^aeiouywx]$/
const doubled = /([^aeiouylsz])\1$/

/** Plurals to singular: matches -> match, stories -> story, boys -> boy; bus, press and analysis stay. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (/(?:ss|us|is)$/.test(word)) return word
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** What is left of an -ing or -ed form: running -> run, baking -> bake, decorated -> decorate. */
function restore(stem: string): string {
  if (doubled.test(stem)) return stem.length > 3 ? stem.slice(0, -1) : stem
  if (/(?:at|bl|iz)$/.test(stem) || shortSyllable.test(stem)) return `${stem}e`
  return stem
}

/**
 * The stem of an English word, light on purpose: possessive 's, plurals, -ing and -ed, nothing else, so that two words with
 * one stem mean nearly the same. The endings follow steps 1a and 1b of Porter (1980), except that -ies becomes -y.
 * @param word in lower case, as the tokeniser folds it
 */
export function stemEnglish(word: string): string {
  const base = singular(word.replace(/'s?$/, ''))
  if (base.length < 5) return base
  if (base.endsWith('ied')) return `${base.slice(0, -3)}y`
  const stem = base.endsWith('ing')
    ? base.slice(0, -3)
    : base.endsWith('ed')
      ? base.slice(0, -2)
      : ''
  if (stem === '' || stem.endsWith('e') || !vowel.test(stem)) return base
  return restore(stem)
}
