/** The locale whose digits and words a language of the admin takes. */
export const localeOf = (language: string): string =>
  language.startsWith('bn') ? 'bn-BD' : 'en-GB'
