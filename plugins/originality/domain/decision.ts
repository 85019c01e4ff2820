/** What an editor may say about a match or one of its passages. */
export const decisions = [
  'copied',
  'quotation',
  'licensed',
  'own-work',
  'they-copied-us',
  'false-alarm',
] as const
export type Decision = (typeof decisions)[number]
