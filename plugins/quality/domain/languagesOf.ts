import { detectLanguage } from '../../../src/article/detectLanguage'
import type { ArticleLanguages } from './articleLanguages'

/** The languages of a text, as facts keep them. */
export function languagesOf(text: string): ArticleLanguages {
  const { language, certain, shares } = detectLanguage(text)
  return {
    primary: language,
    shares: Object.fromEntries(shares.map(({ language: code, share }) => [code, share])),
    certain,
  }
}
