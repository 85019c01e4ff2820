import type { AlignedPassage } from '../align/alignTexts'
import type { Chain } from '../align/chain'
import { chainOf } from '../align/chainOf'
import { isKept } from '../align/isKept'
import type { PreparedText, WordRange } from '../align/preparedText'

/** A passage of one source, before sources are weighed against each other. */
export type SourcePassage = AlignedPassage & {
  document: string
  source: PreparedText
  /** Other documents that hold the same words as well. */
  alsoIn: string[]
}

/** Share of a passage and of the one that has its words, from which both are the same passage in two documents. */
const sameShare = 0.9

const lengthOf = (range: WordRange) => range.end - range.start

const overlapOf = (left: WordRange, right: WordRange) =>
  Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start))

/**
 * Gives every word of the suspicious text to one source: the passage with the most equal words first; of the source that
 * explains more of the text when two are alike. What lies beside a stronger passage stays when it is enough for a
 * passage of its own; an equally good one is told in `alsoIn`.
 * @param options.passages all passages of all sources
 * @param options.turn 0 for documents that choose first, higher for those that only take what others leave
 */
export function shareOut(options: {
  passages: readonly SourcePassage[]
  turn: (document: string) => number
}): SourcePassage[] {
  const { passages, turn } = options
  const explained = new Map<string, number>()
  for (const { document, chain } of passages)
    explained.set(document, (explained.get(document) ?? 0) + chain.matched)
  const strongestFirst = passages.toSorted(
    (a, b) =>
      turn(a.document) - turn(b.document) ||
      b.chain.matched - a.chain.matched ||
      explained.get(b.document)! - explained.get(a.document)! ||
      (a.document < b.document ? -1 : a.document > b.document ? 1 : 0) ||
      a.pair.suspicious.start - b.pair.suspicious.start,
  )
  const taken: SourcePassage[] = []
  for (const passage of strongestFirst) {
    const rivals = taken.filter(
      ({ pair }) => overlapOf(pair.suspicious, passage.pair.suspicious) > 0,
    )
    if (rivals.length === 0) {
      taken.push({ ...passage, alsoIn: [] })
      continue
    }
    const twin = rivals.find((rival) => isTwin(rival, passage))
    if (twin !== undefined) {
      if (twin.document !== passage.document) twin.alsoIn.push(passage.document)
      continue
    }
    taken.push(...remains(passage, rivals))
  }
  return taken
}

function isTwin(rival: SourcePassage, passage: SourcePassage): boolean {
  const common = overlapOf(rival.pair.suspicious, passage.pair.suspicious)
  const longer = Math.max(lengthOf(rival.pair.suspicious), lengthOf(passage.pair.suspicious))
  return common >= sameShare * longer && passage.chain.matched >= sameShare * rival.chain.matched
}

/** The pieces of a passage that lie outside of stronger ones, when they are still passages. */
function remains(passage: SourcePassage, rivals: readonly SourcePassage[]): SourcePassage[] {
  const edges = rivals.map(({ pair }) => pair.suspicious).toSorted((a, b) => a.start - b.start)
  const pieces = new Map<number, Chain['runs']>()
  for (const run of passage.chain.runs) {
    const end = run.suspicious + run.length
    if (edges.some((edge) => edge.start < end && run.suspicious < edge.end)) continue
    const at = edges.filter((edge) => edge.end <= run.suspicious).length
    const piece = pieces.get(at)
    if (piece === undefined) pieces.set(at, [run])
    else piece.push(run)
  }
  return [...pieces.values()]
    .map(chainOf)
    .filter(isKept)
    .map((chain) => ({
      ...passage,
      chain,
      pair: { suspicious: chain.suspicious, source: chain.source },
      alsoIn: [],
    }))
}
