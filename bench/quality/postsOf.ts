import path from 'node:path'

import { textToArticle } from '../../src/article/textToArticle'
import type { Article } from '../../src/article/article'
import { bengaliText } from '../support/bengaliText'
import { seededRandom } from '../support/seededRandom'
import { corpora } from '../originality/corpora'
import { readJsonLines } from '../originality/readJsonLines'

const words = 1000

/** Cuts running text into articles of exactly 1,000 words by white space, in paragraphs as they come. */
const cut = (paragraphs: readonly string[], most: number): Article[] => {
  const articles: Article[] = []
  let parts: string[] = []
  let count = 0
  for (const paragraph of paragraphs) {
    const own = paragraph.split(/\s+/u).filter(Boolean)
    const taken = own.slice(0, words - count)
    if (taken.length > 0) parts.push(taken.join(' '))
    count += taken.length
    if (count < words) continue
    articles.push(textToArticle({ text: parts.join('\n\n') }))
    if (articles.length === most) break
    parts = []
    count = 0
  }
  return articles
}

/**
 * Posts of 1,000 words: of newspaper articles where `../shared/corpora` is (read in place), else of made-up Bengali words, or of one English
 * paragraph's words shuffled.
 */
export const postsOf = (
  language: 'bn' | 'en',
  most: number,
): { articles: Article[]; from: string } => {
  const folder = corpora('topics')
  if (folder !== null) {
    const name = language === 'bn' ? 'bengali' : 'english'
    const lines = readJsonLines<{ text: string }>(path.join(folder, `${name}.jsonl.gz`))
    const paragraphs = lines.flatMap(({ text }) => text.split(/\n+/u))
    return { articles: cut(paragraphs, most), from: 'newspaper articles of ../shared/corpora' }
  }
  const random = seededRandom(language === 'bn' ? 1 : 2)
  const made = bengaliText(random)
  const english =
    'We cook rice with lentils and garlic for our guests every evening because the market by the river is full of good things'.split(
      ' ',
    )
  const sentence = () =>
    `${Array.from({ length: 12 }, () => english[Math.floor(random() * english.length)]).join(' ')}.`
  const paragraphs = Array.from({ length: most * 12 }, () =>
    language === 'bn' ? made.paragraph(96) : Array.from({ length: 8 }, sentence).join(' '),
  )
  return { articles: cut(paragraphs, most), from: 'made-up text' }
}
