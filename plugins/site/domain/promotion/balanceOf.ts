import type { ProbeResult } from '../probe/probe'
import { sameAddress } from '../probe/sameAddress'
import type { PromotionFacts } from './promotionFacts'

export type PostPromotion = PromotionFacts & { id: string; title: string }

/** How a post, or the home page, divides between what it says and what it sells. */
export type Balance = {
  kind: 'posts' | 'home'
  id: string
  title: string
  /** Words that sell, advertisements counted as words, of all words and advertisements, 0..1. */
  words: number
  /** Advertisements of the height of the text on a telephone, 0..1; null where no browser looked at this page. */
  height: number | null
  slots: number
}

/**
 * Divides every post, by its own text and by what the public site shows at its address. Of the home page only the height counts: its words
 * belong to the posts it lists.
 * @param options.result a visit that may be relied on; null without one
 * @param options.wordsPerAd what a picture that sells and a place for an advertisement take of the room of words
 * @param options.slotPixels the height of an advertisement that was not loaded while we looked
 */
export function balanceOf(options: {
  posts: readonly PostPromotion[]
  result: ProbeResult | null
  wordsPerAd: number
  slotPixels: number
}): Balance[] {
  const { posts, result, wordsPerAd, slotPixels } = options
  const visits = new Map(
    (result?.visits ?? []).flatMap((visit) =>
      visit.document?.kind === 'posts' ? [[visit.document.id, visit] as const] : [],
    ),
  )
  const heights = new Map(
    (result?.rendered ?? []).map((page) => {
      const ads = page.adHeight + page.emptySlots * slotPixels
      const height = Math.max(1, page.height + page.emptySlots * slotPixels)
      return [sameAddress(page.address), Math.min(1, ads / height)] as const
    }),
  )
  const heightAt = (address: string | undefined): number | null =>
    address === undefined ? null : (heights.get(sameAddress(address)) ?? null)
  const home = result?.visits.find(({ role }) => role === 'home')
  const ofPosts = posts.map(({ id, title, words, promoted, pictures, isSponsored }): Balance => {
    const visit = visits.get(id)
    const slots = visit?.page?.advertising?.slots ?? 0
    const sold = (isSponsored ? words : promoted) + (pictures + slots) * wordsPerAd
    const all = words + (pictures + slots) * wordsPerAd
    return {
      kind: 'posts',
      id,
      title,
      words: all === 0 ? 0 : sold / all,
      height: heightAt(visit?.address),
      slots,
    }
  })
  const slots = home?.page?.advertising?.slots ?? 0
  return home
    ? [
        ...ofPosts,
        {
          kind: 'home',
          id: home.address,
          title: home.address,
          words: 0,
          height: heightAt(home.address),
          slots,
        },
      ]
    : ofPosts
}
