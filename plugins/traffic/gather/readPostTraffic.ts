import type { Payload } from 'payload'

import { publicUrl } from '../../../src/cms/publicUrl'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import type { Post } from '../../../src/payload-types'
import { campaignValue } from '../domain/sums/campaignValue'
import { type ShareLink, shareLinks } from '../domain/links/shareLinks'
import { addUp } from '../domain/stats/addUp'
import { dayInZone } from '../domain/stats/dayInZone'
import { everyDay } from '../domain/stats/everyDay'
import { type Figures, figuresOf } from '../domain/stats/figuresOf'
import { lastDays } from '../domain/stats/lastDays'
import { openTrafficStore } from '../store/openTrafficStore'

/** What the panel beside the editor tells of one post. */
export type PostTraffic = {
  /** Null until the post has an address, or where the settings give the blog none. */
  path: string | null
  address: string | null
  isPublished: boolean
  range: { from: string; to: string; days: number }
  figures: Figures
  days: { day: string; views: number }[]
  shares: (Pick<ShareLink, 'network' | 'href' | 'address'> & { visits: number })[]
}

const days = 28

/** The figures of one post over 28 days, and its share links with the visits they brought. `now` is in milliseconds. */
export const readPostTraffic = async ({
  payload,
  post,
  category,
  now,
}: {
  payload: Payload
  post: Pick<Post, 'id' | 'slug' | 'title' | 'publishedAt' | '_status'>
  /** Slug of its first category. */
  category: string | null
  now: number
}): Promise<PostTraffic> => {
  const settings = await readBlogSettings({ payload })
  const store = await openTrafficStore(payload)
  const range = lastDays({ to: dayInZone({ at: now, timeZone: settings.timeZone }), days })
  const { id, slug = null, publishedAt = null, title } = post
  const document = { collection: 'posts' as const, id, slug, publishedAt, category }
  const path = publicUrl({ document, settings, absolute: false })?.normalize('NFC') ?? null
  const address = settings.address === null ? null : publicUrl({ document, settings })
  const counted =
    path === null ? [] : await store.daysOf({ ...range, dimension: 'page', value: path })
  const links = address === null || !slug ? [] : shareLinks({ address, title: title ?? '', slug })
  const shares = await Promise.all(
    links.map(async ({ network, href, address: tagged, tags }) => {
      const value = campaignValue(tags)
      const brought = await store.daysOf({ ...range, dimension: 'campaign', value })
      return { network, href, address: tagged, visits: addUp(brought).visits }
    }),
  )
  return {
    path,
    address,
    isPublished: post._status === 'published',
    range: { ...range, days },
    figures: figuresOf(addUp(counted)),
    days: everyDay({ range, days: counted }).map(({ day, views }) => ({ day, views })),
    shares,
  }
}
