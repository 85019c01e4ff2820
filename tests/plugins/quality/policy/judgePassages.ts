import { qualityFactsOf } from '../../../../plugins/quality/domain/qualityFactsOf'
import { textToArticle } from '../../../../src/article/textToArticle'
import type { Passage } from './readPassages'

export type Judged = {
  precision: number
  recall: number
  n: number
  falseAlarms: number
  found: number
  wrong: string[]
}

/** How well the screen tells passages that break a policy from harmless ones, whatever category it names. */
export function judgePassages(passages: readonly Passage[]): Judged {
  const judged = passages.map(({ title = '', text, category }) => ({
    text,
    isBad: category !== null,
    isFound: qualityFactsOf(textToArticle({ title, text })).policy.suspects.length > 0,
  }))
  const count = (isBad: boolean, isFound: boolean) =>
    judged.filter((one) => one.isBad === isBad && one.isFound === isFound).length
  const hits = count(true, true)
  return {
    precision: hits / Math.max(1, hits + count(false, true)),
    recall: hits / Math.max(1, hits + count(true, false)),
    n: passages.length,
    falseAlarms: count(false, true),
    found: hits + count(false, true),
    wrong: judged.filter(({ isBad, isFound }) => isBad !== isFound).map(({ text }) => text),
  }
}
