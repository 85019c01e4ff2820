import { detectLanguage } from '../../../src/article/detectLanguage'
import { bodyText } from './html/bodyText'
import type { ImageReference } from './html/conversion'
import { htmlToLexical, type HtmlWarning } from './html/htmlToLexical'
import type { LexicalBody } from './html/lexicalNode'

/** A body whose pictures and links still have to be resolved by `resolveReferences`. */
export type ConvertedItem = {
  body: LexicalBody
  /** The pictures of the body; a picture's value in it is its position here. */
  images: ImageReference[]
  warnings: HtmlWarning[]
  /** BCP 47; null when the words do not tell. */
  language: string | null
}

/**
 * The part of an import that is work for the processor, plain data in and out: HTML to a body, and its language. `base` is
 * the address of the old blog, against which relative pictures are read; a picture that has no address on the web stays HTML.
 */
export const convertItem = (input: {
  title: string
  html: string
  newlines: 'collapse' | 'paragraphs'
  base: string | null
}): ConvertedItem => {
  const { base, html, newlines, title } = input
  const images: ImageReference[] = []
  const positions = new Map<string, number>()
  const { body, warnings } = htmlToLexical({
    html,
    newlines,
    rewriteLink: (href) => ({ href }),
    resolveImage: (image) => {
      const src = webAddress(image.src, base)
      if (src === null) return null
      const known = positions.get(src)
      if (known !== undefined) return known
      positions.set(src, images.length)
      images.push({ ...image, src })
      return images.length - 1
    },
  })
  return {
    body,
    images,
    warnings,
    language: detectLanguage(`${title}\n${bodyText(body)}`).language,
  }
}

const webAddress = (address: string, base: string | null): string | null => {
  if (/^https?:/i.test(address)) return URL.canParse(address) ? address : null
  const url = URL.canParse(address, base ?? undefined) ? new URL(address, base ?? undefined) : null
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null
}
