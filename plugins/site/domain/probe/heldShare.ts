import { tokenise } from '../../../../src/article/tokenise'

/** Share of the words of one text that stand in another, each as often as it is there, 0..1; null for a text without words. */
export const heldShare = ({ text, within }: { text: string; within: string }): number | null => {
  const wanted = tokenise({ text }).folded
  if (wanted.length === 0) return null
  const there = new Map<string, number>()
  for (const word of tokenise({ text: within }).folded) there.set(word, (there.get(word) ?? 0) + 1)
  let held = 0
  for (const word of wanted) {
    const left = there.get(word) ?? 0
    if (left === 0) continue
    there.set(word, left - 1)
    held += 1
  }
  return held / wanted.length
}
