import { escapeHtml } from '../../../../src/article/escapeHtml'

/** Bits of Lexical's text formats with their element, the innermost first. */
const elements: readonly (readonly [bit: number, element: string])[] = [
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
  [128, 'mark'],
  [4, 's'],
  [8, 'u'],
  [2, 'em'],
  [1, 'strong'],
]

/** The text of a node in the elements of its formats. */
export const renderFormats = (options: { text: string; format: unknown }): string => {
  const format = typeof options.format === 'number' ? options.format : 0
  let html = escapeHtml(options.text)
  for (const [bit, element] of elements)
    if ((format & bit) !== 0) html = `<${element}>${html}</${element}>`
  return html
}
