/** Latin words that a Bengali text may hold: names and abbreviations that Bengali writes this way. */
const latinWords = new Set(['URL'])

const variables = /\{\{\s*\w+\s*\}\}|<\/?\d+>|<\/?[a-z][^<>]*>/g

/** What is wrong in one Bengali text, judged beside its English; empty when nothing is. */
export const bengaliFaults = ({
  english,
  bengali,
}: {
  english: string
  bengali: string
}): string[] => {
  const faults: string[] = []
  const words = bengali.replaceAll(variables, ' ').match(/[A-Za-z]+/g) ?? []
  const foreign = words.filter((word) => !latinWords.has(word))

  if (foreign.length > 0) faults.push(`Latin words: ${foreign.join(' ')}`)
  if (/\s{2}|[\n\t]/.test(bengali)) faults.push('doubled space or line break')
  if (bengali.trim() !== bengali && english.trim() === english) faults.push('space at an end')
  if (variablesOf(bengali) !== variablesOf(english)) faults.push('placeholders differ')
  if (/\p{Script=Bengali}\./u.test(bengali)) faults.push('full stop instead of danda or ellipsis')
  if (/\s[।,;:?!]/.test(bengali)) faults.push('space before a mark')
  if (/[^.]\.$/.test(english.trim()) && !bengali.trim().endsWith('।'))
    faults.push('sentence without danda')
  if (!/[.:]\s*$/.test(english) && bengali.endsWith('।')) faults.push('danda after a label')
  if (/(?:\}\}|>) (?:এর|কে|এ|টি|তে|র)(?=\s|$|[।,])/.test(bengali)) faults.push('ending set apart')
  if (/গুলি/.test(bengali)) faults.push('plural in -গুলি, Dhaka writes -গুলো')
  return faults
}

const variablesOf = (text: string): string => (text.match(variables) ?? []).toSorted().join(' ')
