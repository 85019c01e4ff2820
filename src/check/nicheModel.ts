/**
 * What was learned of a blog's subject from the posts that editors confirmed or rejected: plain data, rebuilt from the
 * confirmations at any time.
 */
export type NicheModel = {
  /** Stands for the whole model where facts say what they rest on. */
  hash: string
  /** How many posts it was learned from. */
  confirmed: number
  rejected: number
  /** What a confirmed post shows on average when the model is learned from the others, in weight per word. */
  reference: number
  /** Each word's stem, the form it is shown by and its weight (over 0), the heaviest first. */
  weights: readonly (readonly [stem: string, form: string, weight: number])[]
}
