import { convertItem, type ConvertedItem } from './domain/convertItem'

/** What of an import is work for the processor: it runs in the worker thread where there is one. */
export const portabilityTasks = {
  'portability:convert': (items: Parameters<typeof convertItem>[0][]): ConvertedItem[] =>
    items.map(convertItem),
}
