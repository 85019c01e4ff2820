import type { TrafficReading } from '../../plugins/traffic/domain/trafficReading'
import { revision } from '../../src/article/revision'
import type { Attested } from '../../src/check/ownersWord'
import type { Snapshot, SnapshotPost } from '../../src/check/snapshot'
import { blog, posts, trustPages } from './blogParts'

/** The day of all reports, unless a scenario tells another. */
export const today = '2026-11-22'

export const word = (
  subject: Attested['subject'],
  answer: Attested['answer'] = 'confirmed',
): Attested => ({
  subject,
  answer,
  wording: 'I say so.',
  by: 'আয়েশা',
  at: '2026-11-01T06:00:00.000Z',
  expires: '2027-05-01T06:00:00.000Z',
  withdrawn: null,
})

/** What was counted in four weeks: forty readers a day from a search engine, and the owner's word that none is bought. */
export const counted = (changes: Partial<TrafficReading> = {}): TrafficReading => {
  const days = Array.from({ length: 28 }, (_, place) => {
    const day = new Date(Date.UTC(2026, 10, 21 - place)).toISOString().slice(0, 10)
    const sums = { views: 90, visits: 50, visitors: 40, engagedSeconds: 4_000, engagements: 80 }
    return { day, ...sums, depths: 4_800 }
  }).toReversed()
  return {
    today,
    first: days[0]!.day,
    last: days.at(-1)!.day,
    days,
    sources: [{ value: 'google.com', visits: 1_400 }],
    campaigns: [],
    prohibited: [],
    tops: [],
    flags: [],
    examined: { views: 2_520, all: 2_520 },
    droppedSpam: 0,
    attestation: {
      answer: 'confirmed',
      wording: 'I buy no visits.',
      note: null,
      by: 'আয়েশা',
      at: '2026-11-01T06:00:00.000Z',
      expires: '2027-05-01T06:00:00.000Z',
    },
    ...changes,
  }
}

/** What the comparison of every post found. */
export const compared = (all: readonly SnapshotPost[], share = 0.04) => ({
  sources: 3,
  isWebSearched: true,
  posts: Object.fromEntries(
    all.map(({ id, article }) => [
      id,
      { revision: revision(article), externalShare: share, changed: null },
    ]),
  ),
})

/** Everything that is known of a good blog beside its documents and its site. */
export const evidence = (all: readonly SnapshotPost[]): Record<string, unknown> => ({
  'owners-word': [word('age'), word('one-account')],
  originality: compared(all),
  cadence: { knownSince: {}, unversioned: [], moves: [], unread: 0 },
  traffic: counted(),
  policy: {},
  trust: {
    comments: 'none',
    contact: { deliveredAt: null },
    audience: {
      isEuropean: false,
      consent: null,
      isLive: false,
      isForChildren: false,
      isAgeTagged: false,
    },
  },
})

/**
 * A blog with nothing wrong and everything known: two dozen posts about cooking, one a week, trust pages, menus, readers, the owner's word.
 * What is given replaces its parts; `readings` are added to the others.
 * @param options.origin of its public site
 */
export const readyBlog = (options: {
  origin: string
  posts?: readonly SnapshotPost[]
  privacy?: string
  changes?: Parameters<typeof blog>[0]
  readings?: Readonly<Record<string, unknown>>
  publisherId?: string
}): Snapshot => {
  const { origin, changes = {}, readings = {}, publisherId = null } = options
  const placed = (options.posts ?? posts(24)).map((post, place) => ({
    ...post,
    slug: `ranna-${place}`,
    url: `${origin}/ranna-${place}`,
    toldFirstHand: true,
  }))
  const pages = trustPages(...(options.privacy === undefined ? [] : [options.privacy])).map(
    (page) => ({ ...page, url: `${origin}/${page.id}` }),
  )
  const links = (...ids: string[]) =>
    ids.map((id) => ({ label: id, href: `/${id}`, target: { kind: 'pages' as const, id } }))
  const home = { kind: 'categories' as const, id: 'home' }
  const { settings, ...contents } = changes
  return blog({
    posts: placed,
    pages,
    categories: [
      {
        id: 'home',
        title: 'ঘরের রান্না',
        slug: 'home',
        url: `${origin}/category/home`,
        noindex: false,
      },
    ],
    navigation: {
      header: [
        { label: 'ঘরের রান্না', href: '/category/home', target: home },
        ...links('about', 'contact'),
      ],
      footer: links('privacy', 'about', 'contact'),
    },
    ...contents,
    readings: { ...evidence(placed), ...readings },
    settings: {
      address: origin,
      publisherId,
      niche: {
        preset: null,
        statement: 'বাংলার ঘরোয়া রান্না',
        keywords: ['রান্না', 'ভাত', 'ডাল', 'ইলিশ', 'ভর্তা', 'পিঠা', 'শাক', 'কোরমা', 'পায়েস', 'বেগুন'],
      },
      ...settings,
    },
  })
}
