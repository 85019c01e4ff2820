/** The forms in which the text of a document can be asked for. */
export const textFormats = ['json', 'html', 'text', 'lexical'] as const

/** `json` is the editor's state and the HTML, the others are one form alone. */
export type TextFormat = (typeof textFormats)[number]

export const isTextFormat = (value: unknown): value is TextFormat =>
  (textFormats as readonly unknown[]).includes(value)
