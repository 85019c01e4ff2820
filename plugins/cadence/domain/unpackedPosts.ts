import type { CountedPost } from './measureCadence'
import type { PackedPosts } from './packedPosts'

/** The posts of some columns, in their order; each is named by its place. */
export function unpackedPosts({ times, words, byHand }: PackedPosts): CountedPost[] {
  return Array.from(times, (time, place) => {
    const counted = words[place] ?? -1
    return {
      id: String(place),
      at: new Date(time),
      words: counted < 0 ? null : counted,
      byHand: byHand[place] === 1,
    }
  })
}
