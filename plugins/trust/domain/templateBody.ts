type Values = { blog: string; address: string; date: string }

/** The paragraphs of a template as text, with what is known filled in. An address that is not set stays a blank. */
export function filledParagraphs({
  paragraphs,
  values,
}: {
  paragraphs: readonly string[]
  values: Values
}): string[] {
  return paragraphs.map((paragraph) =>
    paragraph.replaceAll(/\{(blog|address|date)\}/gu, (_all, name: keyof Values) =>
      values[name] === '' ? `{{${name}}}` : values[name],
    ),
  )
}

/** The same as an editor state. */
export function templateBody(options: { paragraphs: readonly string[]; values: Values }): object {
  const block = { format: '', indent: 0, version: 1, direction: 'ltr' }
  return {
    root: {
      type: 'root',
      ...block,
      children: filledParagraphs(options).map((paragraph) => {
        const isHeading = paragraph.startsWith('## ')
        const text = isHeading ? paragraph.slice(3) : paragraph
        return {
          ...(isHeading ? { type: 'heading', tag: 'h2' } : { type: 'paragraph' }),
          ...block,
          children: [
            { type: 'text', text, format: 0, style: '', mode: 'normal', detail: 0, version: 1 },
          ],
        }
      }),
    },
  }
}
