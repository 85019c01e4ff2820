import type { XmlElement } from './xmlElement'

/** Trimmed text of the first child of a name; empty when there is none. */
export const childText = (element: XmlElement, name: string): string =>
  element.children.find((child) => child.name === name)?.text.trim() ?? ''
