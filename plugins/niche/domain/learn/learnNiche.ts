import { hash128 } from '../../../../src/article/hash128'
import type { NicheModel } from '../../../../src/check/nicheModel'
import type { NichePreset } from '../../../../src/check/snapshot'
import { backgroundRate } from './backgroundRate'
import type { WordCounts } from './wordCounts'

/** From so many confirmed posts on something can be learned: one alone would only find its like. */
const fewestConfirmed = 3
const mostWeights = 1_000
/** How many posts the built-in background counts for beside those that were seen to be on something else. */
const backgroundPosts = 20
/** A post that an editor rejected counts more than one nobody looked at. */
const rejectedCount = 3

type Seen = { form: string; confirmed: number; against: number }

/**
 * Learns a subject from the posts confirmed on it: each word weighs the logarithm of how much more often it stands in them than
 * in other posts (smoothed log odds of document frequencies, the relevance weight of Robertson and Sparck Jones 1976). Others are
 * the built-in background, the posts rejected by an editor and, where given, posts known to be about something else.
 * The same for any order of the posts.
 * @returns null while fewer than three posts are confirmed, or when they share no word.
 */
export function learnNiche(options: {
  preset: NichePreset | null
  confirmed: readonly WordCounts[]
  rejected?: readonly WordCounts[]
  background?: readonly WordCounts[]
}): NicheModel | null {
  const { preset, confirmed, rejected = [], background = [] } = options
  if (confirmed.length < fewestConfirmed) return null
  const seen = new Map<string, Seen>()
  for (const words of confirmed)
    for (const [stem, form] of words) {
      const known = seen.get(stem)
      if (known === undefined) seen.set(stem, { form, confirmed: 1, against: 0 })
      else {
        known.confirmed += 1
        if (
          form.length < known.form.length ||
          (form.length === known.form.length && form < known.form)
        )
          known.form = form
      }
    }
  const count = (posts: readonly WordCounts[], by: number) => {
    for (const words of posts)
      for (const [stem] of words) {
        const known = seen.get(stem)
        if (known !== undefined) known.against += by
      }
  }
  count(rejected, rejectedCount)
  count(background, 1)
  const others = rejected.length * rejectedCount + background.length + backgroundPosts
  const logOthers = new Map<string, number>()
  for (const [stem, { against }] of seen)
    logOthers.set(
      stem,
      Math.log((against + backgroundPosts * backgroundRate({ stem, preset })) / others),
    )
  const weightOf = (stem: string, held: number, posts: number) =>
    held === 0
      ? 0
      : Math.max(0, Math.log((held + 0.2) / (posts + 0.4)) - (logOthers.get(stem) ?? 0))
  const shown = confirmed
    .map((words) => {
      let sum = 0
      let all = 0
      for (const [stem, , times] of words) {
        const said = Math.log2(1 + times)
        all += said
        sum += said * weightOf(stem, seen.get(stem)!.confirmed - 1, confirmed.length - 1)
      }
      return all === 0 ? 0 : sum / all
    })
    .sort((one, other) => one - other)
  // A model of one post more knows that much more words.
  const grown = confirmed.length / (confirmed.length - 1)
  const reference = (grown * shown.reduce((sum, one) => sum + one, 0)) / shown.length
  const weights = [...seen]
    .map(([stem, { form, confirmed: held }]) => {
      const weight = Math.round(weightOf(stem, held, confirmed.length) * 1000) / 1000
      return [stem, form, weight] as const
    })
    .filter(([, , weight]) => weight > 0)
    .sort((one, other) => other[2] - one[2] || (one[0] < other[0] ? -1 : 1))
    .slice(0, mostWeights)
  if (reference <= 0 || weights.length === 0) return null
  const model = { confirmed: confirmed.length, rejected: rejected.length, reference, weights }
  return { hash: hash128(JSON.stringify(model)), ...model }
}
