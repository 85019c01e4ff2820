import type { SanitizedConfig } from 'payload'

/** Abbreviations that both languages write the same way. */
const neutral = new Set(['API', 'HTML', 'ID', 'RSS', 'SEO', 'URL'])

type Bag = Readonly<Record<string, unknown>>

/**
 * Every label, description, placeholder and option of the visible collections and globals that a
 * Bengali reader would see in English: one plain string, or an object without Bengali. One line
 * each, `where: text`. Labels made by functions are left out; they ask the translator.
 */
export const englishLabels = (config: SanitizedConfig): string[] => {
  const found: string[] = []
  const judge = (label: unknown, where: string) => {
    const text = isBag(label) ? label['bn-BD'] : label
    if (isBag(label) && typeof text !== 'string') found.push(`${where}: no Bengali`)
    else if (typeof text === 'string' && !neutral.has(text) && !/\p{Script=Bengali}/u.test(text))
      found.push(`${where}: ${text}`)
  }
  const judgeLabels = (labels: unknown, where: string) => {
    if (!isBag(labels)) return
    judge(labels.singular, `${where} (singular)`)
    judge(labels.plural, `${where} (plural)`)
  }
  const visit = (entity: Bag, where: string) => {
    const admin = bagOf(entity.admin)
    if (entity.hidden === true || admin.hidden === true || admin.disabled === true) return
    judge(entity.label, where)
    judgeLabels(entity.labels, where)
    judge(admin.description, `${where} (description)`)
    if (!isSample(admin.placeholder)) judge(admin.placeholder, `${where} (placeholder)`)
    for (const option of bagsOf(entity.options)) judge(option.label, `${where} (option)`)
    for (const below of [
      ...bagsOf(entity.fields),
      ...bagsOf(entity.tabs),
      ...bagsOf(entity.blocks),
      ...blocksOfEditor(entity.editor),
    ])
      visit(below, `${where}.${nameOf(below)}`)
  }

  for (const entity of [...config.collections, ...config.globals]) visit({ ...entity }, entity.slug)
  return found
}

/** One word as an example to follow, such as an address or a language code. */
const isSample = (placeholder: unknown): boolean =>
  typeof placeholder === 'string' && !/\s/.test(placeholder)

const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const bagOf = (value: unknown): Bag => (isBag(value) ? value : {})

const bagsOf = (value: unknown): Bag[] => (Array.isArray(value) ? value.filter(isBag) : [])

const nameOf = ({ name, slug, type }: Bag): string =>
  [name, slug, type].find((part) => typeof part === 'string') ?? 'tab'

/** The blocks of a Lexical editor, kept by its feature `blocks` after sanitising. */
const blocksOfEditor = (editor: unknown): Bag[] => {
  const features = bagOf(bagOf(editor).editorConfig).resolvedFeatureMap
  if (!(features instanceof Map)) return []
  const properties = bagOf(bagOf(features.get('blocks')).sanitizedServerFeatureProps)
  return [...bagsOf(properties.blocks), ...bagsOf(properties.inlineBlocks)]
}
