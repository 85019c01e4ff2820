import type { Payload } from 'payload'

import { ruleOf } from '../../../src/check/ruleOf'
import { thresholdsFor } from '../../../src/check/thresholdsFor'
import { readJudgement } from '../../../src/cms/readJudgement'

const rule = ruleOf('niche-focus')

export type FocusNumbers = {
  /** The score from which a post is on the subject, in 0..1. */
  onSubjectFrom: number
  /** Posts whose subject must be told before a share says anything. */
  minimumPosts: number
  /** The share of posts on the subject that passes, in 0..1. */
  passFrom: number
}

/** The numbers of the rule of focus, as the report judges by them: the catalogue's, or what the blog changed. */
export const focusNumbers = async (payload: Payload): Promise<FocusNumbers> => {
  const { overrides } = await readJudgement(payload)
  const {
    onSubjectFrom = 0.5,
    minimumPosts = 3,
    passFrom = 0.8,
  } = thresholdsFor({ rule, overrides })
  return { onSubjectFrom, minimumPosts, passFrom }
}
