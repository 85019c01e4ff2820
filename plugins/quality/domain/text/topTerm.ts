import { commonWords } from '../../../../src/article/commonWords'
import { foldWord } from '../../../../src/article/foldWord'

const bengali = (
  'এই এবং ও আর বা না যে তা তার তাদের এর কে কি কী করে করা করতে করেন করছে করবে করেছে হয় হয়ে হবে হয়েছে হতে ছিল আছে থেকে জন্য সঙ্গে সাথে দিয়ে নিয়ে একটি একটা এক কোনো কিছু সব সকল অনেক ' +
  'আমি আমার আমরা আমাদের আপনি আপনার তিনি সে সেই এটি এটা যা যদি তবে কিন্তু পরে আগে মধ্যে উপর ওপর প্রতি জানান বলেন বলে গত বেশি কম তখন যখন এখন নেই নয় পর্যন্ত হলে মতো'
)
  .split(' ')
  .map((word) => foldWord({ word, compose: true, spelling: true }))
const common: ReadonlySet<string> = new Set([...commonWords['en']!, ...bengali])

const shortest = 3

export type TopTerm = { term: string; count: number }

/** The word that a text says most often, other than the commonest words of English and Bengali and those under three letters. */
export function topTerm(folded: readonly string[]): TopTerm | null {
  const counts = new Map<string, number>()
  let top: TopTerm | null = null
  for (const word of folded) {
    if (word.length < shortest || common.has(word)) continue
    const count = (counts.get(word) ?? 0) + 1
    counts.set(word, count)
    if (top === null || count > top.count) top = { term: word, count }
  }
  return top
}
