import type { Article } from '../article/article'
import type { BlogSettings } from './snapshot'

export type AnalysisContext = { settings: BlogSettings }

/**
 * Computes the facts of one article: plain JSON, the same for the same article and settings.
 * Facts are current for (document, state, revision, `version`, `dependsOn(settings)`).
 */
export type Analyser<Facts = unknown> = {
  key: string
  /** Raised whenever the same article would give other facts. */
  version: number
  /** The part of the settings that the facts rest on, as a string; '' when none. */
  dependsOn(settings: BlogSettings): string
  analyse(article: Article, context: AnalysisContext): Promise<Facts>
}
