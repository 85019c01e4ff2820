/** How much of one article sells something. Words are the kernel's words. */
export type PromotionFacts = {
  /** Words of the body. */
  words: number
  /** Words of these that stand in blocks and links which sell. */
  promoted: number
  /** Pictures that lead to a sale: advertisements without words. */
  pictures: number
  /** Links that pay for a sale, or say that they were paid for. */
  links: number
  /** Links of these that are marked `rel="sponsored"`. */
  marked: number
  /** The text tells its readers in words that links pay or somebody paid. */
  isDisclosed: boolean
  /** Its title or first block says that the whole of it was paid for. */
  isSponsored: boolean
}

/** The key of the analyser, under which the facts stand. */
export const promotionKey = 'promotion'
