import type { Article } from '../../../src/article/article'
import { sentences } from '../../../src/article/sentences'
import { type Disclosure, disclosures, type FoundDisclosure } from './disclosure'
import { disclosurePatterns, type Way } from './disclosurePatterns'

/**
 * The disclosures that a privacy page makes, each with its place. One is made by a sentence, or by two in a row; one that denies it
 * ("we do not use cookies") makes none. The addresses of links count as words of their sentence.
 * @param options.language primary tag; null is given back where no patterns are known for it
 */
export function findDisclosures({
  article,
  language,
}: {
  article: Pick<Article, 'text' | 'links'>
  language: string
}): FoundDisclosure[] | null {
  const patterns = disclosurePatterns[language]
  if (!patterns) return null
  const { text, links } = article
  const spans = sentences({ text, language })
  const words = spans.map(({ offset, length }) => {
    const addresses = links
      .filter((link) => link.offset >= offset && link.offset < offset + length)
      .map(({ href }) => href ?? '')
    return [text.slice(offset, offset + length).replaceAll(/[’‘]/gu, "'"), ...addresses]
      .join(' ')
      .normalize('NFC')
  })
  const meets = (said: string, { all, not }: Way): boolean =>
    all.every((pattern) => pattern.test(said)) && !not.some((pattern) => pattern.test(said))
  const find = (disclosure: Disclosure): FoundDisclosure[] => {
    for (const count of [1, 2])
      for (let place = 0; place + count <= spans.length; place += 1) {
        const said = words.slice(place, place + count).join(' ')
        if (!patterns[disclosure].some((way) => meets(said, way))) continue
        const [first, last] = [spans[place]!, spans[place + count - 1]!]
        const { offset } = first
        return [{ disclosure, offset, length: last.offset + last.length - offset }]
      }
    return []
  }
  return disclosures.flatMap(find)
}
