/** A script as far as it tells languages apart. */
export type Script = {
  name: string
  letters: RegExp
  /** The language that a text in this script is in; null when several share it and the words must tell. */
  language: string | null
}

/** The scripts of the languages told apart; Bengali and the East Asian ones have rules of their own in `detectLanguage`. */
export const scripts: readonly Script[] = [
  { name: 'Bengali', letters: /\p{Script=Bengali}/u, language: 'bn' },
  { name: 'Latin', letters: /\p{Script=Latin}/u, language: null },
  { name: 'Devanagari', letters: /\p{Script=Devanagari}/u, language: null },
  { name: 'Arabic', letters: /\p{Script=Arabic}/u, language: null },
  { name: 'Cyrillic', letters: /\p{Script=Cyrillic}/u, language: null },
  { name: 'Kana', letters: /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u, language: 'ja' },
  { name: 'Han', letters: /\p{Script=Han}/u, language: 'zh' },
  { name: 'Hangul', letters: /\p{Script=Hangul}/u, language: 'ko' },
  { name: 'Greek', letters: /\p{Script=Greek}/u, language: 'el' },
  { name: 'Hebrew', letters: /\p{Script=Hebrew}/u, language: 'he' },
  { name: 'Thai', letters: /\p{Script=Thai}/u, language: 'th' },
  { name: 'Gujarati', letters: /\p{Script=Gujarati}/u, language: 'gu' },
  { name: 'Gurmukhi', letters: /\p{Script=Gurmukhi}/u, language: 'pa' },
  { name: 'Tamil', letters: /\p{Script=Tamil}/u, language: 'ta' },
  { name: 'Telugu', letters: /\p{Script=Telugu}/u, language: 'te' },
  { name: 'Kannada', letters: /\p{Script=Kannada}/u, language: 'kn' },
  { name: 'Malayalam', letters: /\p{Script=Malayalam}/u, language: 'ml' },
  { name: 'Oriya', letters: /\p{Script=Oriya}/u, language: 'or' },
  { name: 'Sinhala', letters: /\p{Script=Sinhala}/u, language: 'si' },
  { name: 'Lao', letters: /\p{Script=Lao}/u, language: 'lo' },
  { name: 'Khmer', letters: /\p{Script=Khmer}/u, language: 'km' },
  { name: 'Myanmar', letters: /\p{Script=Myanmar}/u, language: 'my' },
  { name: 'Tibetan', letters: /\p{Script=Tibetan}/u, language: 'bo' },
  { name: 'Georgian', letters: /\p{Script=Georgian}/u, language: 'ka' },
  { name: 'Armenian', letters: /\p{Script=Armenian}/u, language: 'hy' },
  { name: 'Ethiopic', letters: /\p{Script=Ethiopic}/u, language: 'am' },
]
