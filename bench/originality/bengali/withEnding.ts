/** A noun with a case ending as it is spelled: after a vowel র, য় and তে stand where a consonant takes ের and ে. */
export const withEnding = (noun: string, ending: 'of' | 'in' | 'to' | 'the' | 'these'): string => {
  const endsInVowel = /[\u09be-\u09ccঅ-ঔ]\u0981?$/u.test(noun)
  if (ending === 'to') return `${noun}কে`
  if (ending === 'the') return `${noun}টি`
  if (ending === 'these') return `${noun}গুলো`
  if (ending === 'of') return endsInVowel ? `${noun}র` : `${noun}ের`
  if (!endsInVowel) return `${noun}ে`
  return noun.endsWith('া') ? `${noun}য়` : `${noun}তে`
}
