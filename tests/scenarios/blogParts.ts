import type { Snapshot, SnapshotPage, SnapshotPost } from '../../src/check/snapshot'
import { seededRandom } from '../../bench/support/seededRandom'
import { emptySnapshot } from '../support/emptySnapshot'
import { plainArticle, snapshotPage, snapshotPost } from '../support/snapshotPost'
import { privacyPages } from '../plugins/trust/privacyPages'

const subjects =
  'আমার মা,পাশের বাড়ির খালা,ছোট ভাই,বাজারের দোকানি,গ্রামের রাঁধুনি,আমার বন্ধু রিনা,পাড়ার চাচা,আমি নিজে'.split(
    ',',
  )
const times = 'সকালে,দুপুরে,বিকেলে,সন্ধ্যায়,শুক্রবার রাতে,ঈদের আগের দিন,বৃষ্টির দিনে,শীতের ভোরে'.split(',')
const things =
  'লাল চালের ভাত,মসুর ডাল,ইলিশ মাছের ঝোল,আলু ভর্তা,পালং শাক,মুরগির কোরমা,চিতই পিঠা,সরষে বেগুন,কাঁচা আমের টক,খেজুরের গুড়ের পায়েস'.split(
    ',',
  )
const deeds =
  'মাটির চুলায় অল্প আঁচে রাঁধলেন,সরষের তেলে ধীরে ভাজলেন,নারকেলের দুধ দিয়ে নামালেন,ধনেপাতা ছড়িয়ে পরিবেশন করলেন,কাঁসার থালায় সাজিয়ে দিলেন,ঢাকনা দিয়ে দমে রাখলেন'.split(
    ',',
  )
const remarks =
  'স্বাদ হলো চমৎকার,সবাই আরেকবার চেয়ে নিল,ঝাল একটু কম পড়েছিল,ঘ্রাণে ঘর ভরে গেল,পরের দিনও ভালো ছিল,লবণ দেওয়ার সময়টাই আসল কথা'.split(
    ',',
  )

/** So many Bengali sentences about cooking, others for each seed. */
export const cooking = (seed: number, sentences = 45): string => {
  const random = seededRandom(seed)
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!
  const paragraphs: string[] = []
  for (let start = 0; start < sentences; start += 5)
    paragraphs.push(
      Array.from({ length: Math.min(5, sentences - start) }, () => {
        const [one, other] = [pick(things), pick(things)]
        return `${pick(subjects)} ${pick(times)} ${one} আর ${other} ${pick(deeds)}, ${pick(remarks)}।`
      }).join(' '),
    )
  return paragraphs.join('\n\n')
}

/** Posts about cooking, one a week, each by an author and in a category. */
export const posts = (
  count: number,
  changes: (place: number) => Partial<SnapshotPost> = () => ({}),
): SnapshotPost[] =>
  Array.from({ length: count }, (_, place) => {
    const at = new Date(Date.UTC(2026, 10, 20) - place * 7 * 86_400_000).toISOString()
    const made = snapshotPost({
      id: `post-${place}`,
      title: `${things[place % 10]} ${times[(place * 3) % 8]}: ${remarks[place % 6]} (${place + 1})`,
      firstPublishedAt: at,
      publishedAt: at,
      authors: ['ayesha'],
      categories: ['home'],
      article: plainArticle(cooking(place + 1)),
      internalLinks: [{ path: '/x', target: { kind: 'posts', id: `post-${(place + 1) % count}` } }],
      ...changes(place),
    })
    return { ...made, article: { ...made.article, title: made.title } }
  })

export const privacyText = (name: string, language: 'en' | 'bn' = 'bn'): string =>
  privacyPages[language].find((page) => page.name === name)!.text

/** Privacy, about and contact page of a blog in order. */
export const trustPages = (privacy = privacyText('complete')): SnapshotPage[] => [
  snapshotPage({
    id: 'privacy',
    kind: 'privacy',
    title: 'গোপনীয়তা নীতি',
    article: plainArticle(privacy),
  }),
  snapshotPage({
    id: 'about',
    kind: 'about',
    title: 'আমাদের কথা',
    article: plainArticle(`আমি আয়েশা, রান্না নিয়ে লিখি। ${cooking(99, 12)}`),
  }),
  snapshotPage({
    id: 'contact',
    kind: 'contact',
    title: 'যোগাযোগ',
    article: plainArticle('প্রশ্ন থাকলে ayesha@ranna.test ঠিকানায় লিখুন।'),
  }),
]

const menu = (kind: 'pages' | 'categories', ...ids: string[]) =>
  ids.map((id) => ({ label: id, href: null, target: { kind, id } }))

/** A blog in order as far as the CMS knows, and what is given. Nobody has looked at its site, counted readers or said anything. */
export const blog = (changes: Parameters<typeof emptySnapshot>[0] = {}): Snapshot =>
  emptySnapshot({
    posts: posts(24),
    pages: trustPages(),
    categories: [
      {
        id: 'home',
        title: 'ঘরের রান্না',
        slug: 'home',
        url: 'https://ranna.example/category/home',
        noindex: false,
      },
    ],
    authors: [{ id: 'ayesha', name: 'আয়েশা', slug: 'ayesha', bio: 'বিশ বছর ধরে রাঁধি ও লিখি।' }],
    navigation: {
      header: [...menu('categories', 'home'), ...menu('pages', 'about', 'contact')],
      footer: menu('pages', 'privacy', 'about', 'contact'),
    },
    ...changes,
  })
