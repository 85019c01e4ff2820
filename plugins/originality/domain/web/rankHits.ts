import { tokenise } from '../../../../src/article/tokenise'
import type { WebHit } from './webSearch'
import { webSettings } from './webSettings'

export type RankedHit = WebHit & {
  /** Part of the snippet's word 3-grams that stand in the text, 0 to 1. */
  containment: number
}

/**
 * The hits that are worth a download: those whose snippet shares more than 0.3 of its word 3-grams with the text, best first,
 * each address once. So a page about the same matter is left alone, and a copy is fetched (PAN source retrieval).
 */
export function rankHits(options: { text: string; hits: readonly WebHit[] }): RankedHit[] {
  const grams = new Set(gramsOf(options.text))
  const byAddress = new Map<string, RankedHit>()
  for (const hit of options.hits) {
    const own = [...new Set(gramsOf(hit.snippet))]
    const found = own.filter((gram) => grams.has(gram)).length
    const containment = own.length === 0 ? 0 : found / own.length
    const known = byAddress.get(hit.url)
    if (known && known.containment >= containment) continue
    byAddress.set(hit.url, { ...hit, containment })
  }
  return [...byAddress.values()]
    .filter(({ containment }) => containment > webSettings.snippetContainment)
    .toSorted((a, b) => b.containment - a.containment || (a.url < b.url ? -1 : 1))
}

/** Engines cut snippets with an ellipsis: no 3-gram reaches over one. */
const gramsOf = (text: string): string[] =>
  text.split(/…|\.{3}/u).flatMap((piece) => {
    const { folded } = tokenise({ text: piece, spellingFold: true })
    const size = webSettings.snippetGram
    return folded
      .slice(0, Math.max(0, folded.length - size + 1))
      .map((_, index) => folded.slice(index, index + size).join(' '))
  })
