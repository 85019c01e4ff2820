/** The share at which a text is half on subject, and how steep the curve is there. Chosen on labelled news; ours. */
const border = 0.25
const steepness = 3
/** How a share and a likeness to the confirmed posts compare: a post just as they are stands for this share. */
const likeShare = 0.42
/** The most that what was learned may count beside the words of the lists, and the posts that bring half of it. */
const mostLearned = 0.6
const halfLearned = 5

/**
 * A share of the subject's words, and the likeness to confirmed posts where there are any, to a score in 0..1: a Hill curve that
 * is 0 without evidence and 0.5 at the border. The more posts are confirmed, the more they count.
 * @param options.learned likeness (about 1 for a post like those confirmed) and how many were confirmed; null when nothing is learned
 */
export function onSubjectScore(options: {
  share: number
  learned: { likeness: number; confirmed: number } | null
}): number {
  const { share, learned } = options
  const part =
    learned === null ? 0 : (mostLearned * learned.confirmed) / (learned.confirmed + halfLearned)
  const like = learned === null ? 0 : Math.min(1, likeShare * learned.likeness)
  const evidence = ((1 - part) * share + part * like) ** steepness
  return evidence / (evidence + border ** steepness)
}
