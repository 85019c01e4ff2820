import type { TranslationTree } from '../../src/cms/translations/translationTree'

/** Every text of a tree by its key as `t` takes it, `group:text`; notes like `$schema` are left out. */
export const flattenTranslations = (tree: TranslationTree, prefix = ''): Map<string, string> => {
  const texts = new Map<string, string>()
  for (const [key, value] of Object.entries(tree)) {
    if (key.startsWith('$')) continue
    if (typeof value === 'string') texts.set(`${prefix}${key}`, value)
    else for (const entry of flattenTranslations(value, `${prefix}${key}:`)) texts.set(...entry)
  }
  return texts
}
