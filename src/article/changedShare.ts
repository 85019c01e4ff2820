import { tokenise } from './tokenise'
import { commonSubsequence } from './commonSubsequence'

/** Words of either text that are looked at: beyond them a comparison would take a core for seconds. */
const most = 20_000

/**
 * How much of a text was changed since its first version: 1 - the words that stayed in their order / words of the longer of
 * the two, 0..1. Spelling of letters that look alike does not count as a change. 0 for two texts without words.
 */
export function changedShare({ first, now }: { first: string; now: string }): number {
  const [before, after] = [first, now].map((text) => tokenise({ text }).folded.slice(0, most))
  const longer = Math.max(before?.length ?? 0, after?.length ?? 0)
  return longer === 0 ? 0 : 1 - commonSubsequence(before ?? [], after ?? []) / longer
}
