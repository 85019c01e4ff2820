/** FNV-1a over the UTF-16 units of a word, in 32 bits (Fowler, Noll and Vo). */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index += 1)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  return hash
}
