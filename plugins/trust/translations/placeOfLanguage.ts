/** Where the text of a language of the admin (`en`, `bn-BD`) stands in a pair of English and Bengali. */
export const placeOfLanguage = (language: string): 0 | 1 => (language.startsWith('bn') ? 1 : 0)
