import type { NicheModel } from '../../../../src/check/nicheModel'
import type { TermCount } from '../termCount'

type Learned = ReadonlyMap<string, { form: string; weight: number }>
const ready = new WeakMap<NicheModel, Learned>()

function learnedOf(model: NicheModel): Learned {
  let learned = ready.get(model)
  if (learned === undefined) {
    learned = new Map(model.weights.map(([stem, form, weight]) => [stem, { form, weight }]))
    ready.set(model, learned)
  }
  return learned
}

/**
 * How much a text is like the confirmed posts: the weight of its words, each by the logarithm of how often it stands there, over
 * what a confirmed post shows on average. 0 or more; about 1 for a post like them. Terms weigh 1 where the model's heaviest do.
 */
export function likeness(options: {
  /** How often each telling stem stands in the text. */
  counts: ReadonlyMap<string, number>
  model: NicheModel
}): {
  likeness: number
  terms: TermCount[]
} {
  const { counts, model } = options
  const learned = learnedOf(model)
  const heaviest = model.weights[0]?.[2] ?? 1
  const terms: TermCount[] = []
  let sum = 0
  let all = 0
  for (const [stem, count] of counts) {
    const said = Math.log2(1 + count)
    all += said
    const known = learned.get(stem)
    if (known === undefined) continue
    sum += said * known.weight
    terms.push({ term: known.form, count, weight: known.weight / heaviest, learned: true })
  }
  return { likeness: all === 0 ? 0 : sum / all / model.reference, terms }
}
