import { readDay } from '../readNumbers'
import { deviceWords, headingWords, type TableKind } from './tableKinds'

const kinds = Object.keys(headingWords) as TableKind[]

/**
 * Tells a table by its rows where they are plain (days, addresses, devices), else by the heading of its first column; null when neither
 * is known. `page` comes before `country`, since `land` stands in many words.
 */
export const kindOfTable = (table: {
  heading: string
  labels: readonly string[]
}): TableKind | null => {
  const labels = table.labels.slice(0, 50)
  if (labels.length > 0) {
    if (labels.every((label) => readDay(label) !== null)) return 'date'
    if (labels.every((label) => /^https?:\/\//i.test(label))) return 'page'
    if (labels.length <= 3 && labels.every(isDevice)) return 'device'
  }
  const heading = table.heading.toLowerCase().normalize('NFC')
  return (
    kinds.find((kind) =>
      headingWords[kind].some((word) => heading.includes(word.normalize('NFC'))),
    ) ?? null
  )
}

const isDevice = (label: string): boolean =>
  deviceWords.some((word) => label.toLowerCase().normalize('NFC').includes(word))
