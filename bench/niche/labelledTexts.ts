import path from 'node:path'

import { presetKeys } from '../../plugins/niche/domain/subject'
import type { Article } from '../../src/article/article'
import { textToArticle } from '../../src/article/textToArticle'
import type { NichePreset } from '../../src/check/snapshot'
import { corpora } from '../originality/corpora'
import { readJsonLines } from '../originality/readJsonLines'

export type LabelledText = { niche: NichePreset | null; article: Article }

const files = { en: 'english.jsonl.gz', bn: 'bengali.jsonl.gz' } as const

/** The labelled news of one language, read in place; none on a clone without `../shared/corpora`. */
export const labelledTexts = (language: 'en' | 'bn'): LabelledText[] => {
  const folder = corpora('topics')
  if (folder === null) return []
  const lines = readJsonLines<{ niche: string | null; title?: string; text: string }>(
    path.join(folder, files[language]),
  )
  return lines.map(({ niche, title = '', text }) => ({
    niche: presetKeys.find((preset) => preset === niche?.replace(/ /g, '-')) ?? null,
    article: textToArticle({ text, title, language: null }),
  }))
}
