import type { ImageReference } from './conversion'
import { htmlToLexical } from './htmlToLexical'

/** The pictures that `htmlToLexical` will ask for, each address once, in order: what to make Media documents of before. */
export const collectImages = (input: {
  html: string
  newlines?: 'collapse' | 'paragraphs'
}): ImageReference[] => {
  // Most texts hold none; they are not worth a parse.
  if (!/<img\b/i.test(input.html)) return []
  const found = new Map<string, ImageReference>()
  htmlToLexical({
    ...input,
    rewriteLink: (href) => ({ href }),
    resolveImage: (image) => {
      if (!found.has(image.src)) found.set(image.src, image)
      return 'collected'
    },
  })
  return [...found.values()]
}
