import type { TranslationTree } from './translationTree'

/**
 * Every text that `wanted` has and `present` lacks, taken from `preferred` where it has it and
 * from `wanted` otherwise. An empty text counts as lacking, since Payload shows the key for it.
 * Notes such as `$schema` are no texts.
 */
export const lackingTranslations = ({
  wanted,
  present,
  preferred,
}: {
  wanted: TranslationTree
  present: TranslationTree
  preferred: TranslationTree
}): TranslationTree => {
  const lacking: Record<string, string | TranslationTree> = {}
  for (const [key, text] of Object.entries(wanted)) {
    if (key.startsWith('$')) continue
    if (typeof text === 'string') {
      if (!isText(present[key])) lacking[key] = isText(preferred[key]) ? preferred[key] : text
      continue
    }
    const below = lackingTranslations({
      wanted: text,
      present: groupOf(present[key]),
      preferred: groupOf(preferred[key]),
    })
    if (Object.keys(below).length > 0) lacking[key] = below
  }
  return lacking
}

const isText = (value: string | TranslationTree | undefined): value is string =>
  typeof value === 'string' && value !== ''

const groupOf = (value: string | TranslationTree | undefined): TranslationTree =>
  typeof value === 'object' ? value : {}
