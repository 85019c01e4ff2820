import type { RenderedPage } from '../../plugins/site/domain/probe/probe'
import type { SnapshotPost } from '../../src/check/snapshot'
import type { FakeAnswer } from '../support/fakeSite/fakeSite'
import { plainArticle } from '../support/snapshotPost'
import { cooking, posts } from './blogParts'
import { readyBlog } from './readyBlog'
import type { Scenario, SiteScenario } from './scenario'

const blogOf = (changes: (place: number) => Partial<SnapshotPost>) => (origin: string) =>
  readyBlog({ origin, posts: posts(24, changes) })

/** A post of some sentences, and so many products that pay for their sale. */
const offering = (place: number, offers: number, before = ''): Partial<SnapshotPost> => {
  const text = [
    ...(before === '' ? [] : [before]),
    cooking(place + 1, 45),
    ...Array.from(
      { length: offers },
      (_, at) => `${at + 1} নম্বর কড়াই, দাম ৮৫০ টাকা, এখান থেকে কিনুন`,
    ),
  ].join('\n\n')
  const article = plainArticle(text)
  const links = article.blocks
    .slice(article.blocks.length - offers)
    .map(({ offset, length }) => ({ offset, length, href: 'https://amzn.to/kodai', target: null }))
  return { article: { ...article, links } }
}

/** Puts something into every page that the frontend draws, or into one. */
const within =
  (html: string, only?: string): NonNullable<SiteScenario['answers']> =>
  ({ usual }) =>
    Object.fromEntries(
      Object.entries(usual).flatMap(([path, answer]): [string, FakeAnswer][] =>
        typeof answer === 'string' && (only === undefined || only === path)
          ? [[path, answer.replace('</article>', `${html}</article>`)]]
          : [],
      ),
    )
const slots = within(
  '<div class="ad-slot"><ins class="adsbygoogle" data-ad-slot="1234567890"></ins></div>',
)
/** The three pages that a browser opens. */
const seeing =
  (changes: Partial<RenderedPage>) =>
  (origin: string): Partial<RenderedPage>[] =>
    ['/', '/ranna-0', '/ranna-1'].map((path) => ({ address: `${origin}${path}`, ...changes }))
const did = (kind: 'left' | 'window' | 'download' | 'dialog', where = 'https://win.example/') =>
  seeing({ did: [{ kind, where }] })
const cover = { share: 0.8, isClosable: false, isConsent: false, words: 'আজই পুরস্কার জিতুন' }
const opener =
  '<script>document.addEventListener("click", () => window.open("https://win.example/"))</script>'

/** Good blogs, but for what they sell and what forces itself on a reader: rules 55 and 56 (adsense 10.9), and 51 where a browser looked. */
export const advertisingScenarios: readonly Scenario[] = [
  {
    name: 'everything fine, watched by a browser',
    because: 'nothing is wrong and everything is known',
    site: { runs: 3, browser: seeing({}) },
    verdict: 'ready-to-apply',
    says: {
      'tech-mobile-basics': 'pass',
      'policy-ad-balance': 'pass pass-none',
      'policy-intrusive': 'pass',
    },
  },
  {
    name: 'two links that pay, and the reader is told',
    because: 'far less than the content, and disclosed in the text',
    blog: blogOf((place) =>
      offering(place, 2, 'এই লেখার কিছু লিংক অ্যাফিলিয়েট লিংক; কিনলে আমরা কমিশন পাই।'),
    ),
    site: {},
    verdict: 'ready-to-apply',
    says: { 'policy-ad-balance': 'pass' },
  },
  {
    name: 'links that pay, and nobody is told',
    because: '“mark sponsored” is what the rule asks besides the balance: a warning',
    blog: blogOf((place) => offering(place, 2)),
    site: {},
    verdict: 'ready-to-apply',
    says: { 'policy-ad-balance': 'warn warn-unlabelled' },
    names: { 'policy-ad-balance': 'post-23' },
  },
  {
    name: 'one post of products alone',
    because:
      'promotion outweighs the content on one page: a matter of quality, since it is not most of them',
    blog: blogOf((place) => (place === 3 ? offering(place, 90) : {})),
    site: {},
    verdict: 'nearly-ready',
    says: { 'policy-ad-balance': 'fail' },
    names: { 'policy-ad-balance': 'post-3' },
  },
  {
    name: 'most posts are paid for by their own title',
    because: 'paid promotional material on most pages blocks (adsense 10.9, R18)',
    blog: blogOf((place) =>
      place < 20 ? { title: `[স্পনসরড] ${place} নম্বর রাইস কুকারের গল্প` } : {},
    ),
    site: {},
    verdict: 'not-ready',
    says: { 'policy-ad-balance': 'fail fail-most' },
    names: { 'policy-ad-balance': 'post-19' },
  },
  {
    name: 'most posts are paid for, and nobody has looked at the site',
    because: 'the texts alone prove it',
    blog: blogOf(() => ({ title: 'Sponsored: the best cooker of the year' })),
    site: null,
    verdict: 'not-ready',
    says: { 'policy-ad-balance': 'fail fail-most' },
  },
  {
    name: 'a place for an advertisement on every page, and no browser',
    because:
      'how high it is on a telephone is not known: no pass, but it cannot outweigh the words either',
    site: { answers: slots },
    verdict: 'nearly-ready',
    says: { 'policy-ad-balance': 'unknown unknown-height', 'policy-intrusive': 'pass pass-read' },
  },
  {
    name: 'a place for an advertisement on every page, measured',
    because: '250 of 4,250 pixels are 6 percent; 30 are allowed',
    site: { answers: slots, browser: seeing({ emptySlots: 1 }) },
    verdict: 'ready-to-apply',
    says: { 'policy-ad-balance': 'pass' },
  },
  {
    name: 'advertising on two fifths of the height',
    because: 'over the 30 percent of the Better Ads Standards and under a half: a warning',
    site: { answers: slots, browser: seeing({ adHeight: 1_600 }) },
    verdict: 'ready-to-apply',
    says: { 'policy-ad-balance': 'warn' },
  },
  {
    name: 'advertising on two thirds of the height of the pages that were watched',
    because: 'more than the content on three pages, which are not most of two dozen',
    site: { answers: slots, browser: seeing({ adHeight: 2_700 }) },
    verdict: 'nearly-ready',
    says: { 'policy-ad-balance': 'fail' },
  },
  {
    name: 'twenty places for advertisements on every post',
    because: 'twenty times the room of sixty words are more than the 750 words of a post',
    site: {
      answers: within('<ins class="adsbygoogle" data-ad-slot="1"></ins>'.repeat(20)),
    },
    verdict: 'not-ready',
    says: { 'policy-ad-balance': 'fail fail-most' },
  },
  {
    name: 'the script of a network for pop-ups in the template',
    because: 'it sells nothing but windows and pages nobody asked for',
    site: { drawn: { head: '<script src="https://c1.popads.net/pop.js"></script>' } },
    verdict: 'not-ready',
    says: { 'policy-intrusive': 'fail fail-network' },
    names: { 'policy-intrusive': 'c1.popads.net' },
  },
  {
    name: 'another network’s advertising beside Google’s',
    because: 'allowed, as long as it follows the same rules: something to look at',
    site: { drawn: { head: '<script src="https://cdn.taboola.com/loader.js"></script>' } },
    verdict: 'ready-to-apply',
    says: { 'policy-intrusive': 'warn' },
    names: { 'policy-intrusive': 'taboola' },
  },
  {
    name: 'a post that sends its readers away after three seconds',
    because: 'a forced redirect blocks',
    site: {
      answers: within(
        '<meta http-equiv="refresh" content="3; url=https://win.example/">',
        '/ranna-2',
      ),
    },
    verdict: 'not-ready',
    says: { 'policy-intrusive': 'fail fail-refresh' },
    names: { 'policy-intrusive': 'post-2' },
  },
  {
    name: 'a frame that hands over a program',
    because: 'an automatic download blocks',
    site: { answers: within('<iframe src="/gift.apk"></iframe>', '/') },
    verdict: 'not-ready',
    says: { 'policy-intrusive': 'fail fail-download' },
    names: { 'policy-intrusive': 'gift.apk' },
  },
  {
    name: 'a script that could open windows, and no browser',
    because: 'whether it does is not known, and a forced window would block',
    site: { answers: within(opener) },
    verdict: 'cannot-say-yet',
    says: { 'policy-intrusive': 'unknown unknown-suspect' },
  },
  {
    name: 'a script that could open windows, and does nothing while it is watched',
    because: 'nothing happened; the script is still named',
    site: { answers: within(opener), browser: seeing({}) },
    verdict: 'ready-to-apply',
    says: { 'policy-intrusive': 'warn' },
  },
  {
    name: 'a page that opens a window by itself',
    because: 'a forced pop-up takes the reader away: it blocks',
    site: { browser: did('window') },
    verdict: 'not-ready',
    says: { 'policy-intrusive': 'fail fail-window' },
  },
  {
    name: 'a page that leaves for another site by itself',
    because: 'a forced redirect, whatever its raw HTML says',
    site: { browser: did('left') },
    verdict: 'not-ready',
    says: { 'policy-intrusive': 'fail fail-left' },
  },
  {
    name: 'a message box on opening',
    because: 'forced, but neither a redirect nor a download: it does not block',
    site: { browser: did('dialog', 'আপনি জিতেছেন!') },
    verdict: 'nearly-ready',
    says: { 'policy-intrusive': 'fail fail-dialog' },
  },
  {
    name: 'a window over the text that cannot be closed',
    because: 'a pop-up of the Better Ads Standards; it does not block',
    site: { browser: seeing({ overlays: [cover] }) },
    verdict: 'nearly-ready',
    says: { 'policy-intrusive': 'fail fail-overlay' },
  },
  {
    name: 'a window over the text that can be closed',
    because: '“closable small” is a warning',
    site: { browser: seeing({ overlays: [{ ...cover, isClosable: true }] }) },
    verdict: 'ready-to-apply',
    says: { 'policy-intrusive': 'warn' },
  },
  {
    name: 'a question of consent over the text',
    because: 'the law may ask for it; a warning, as in rule 42',
    site: { browser: seeing({ overlays: [{ ...cover, isConsent: true, isClosable: true }] }) },
    verdict: 'ready-to-apply',
    says: { 'policy-intrusive': 'warn', 'tech-no-wall': 'pass' },
  },
  {
    name: 'a post with an embed of a network for pop-ups, and nobody has looked',
    because: 'the CMS itself knows the embed',
    blog: (origin) => {
      const snapshot = readyBlog({ origin })
      const [first, ...others] = snapshot.posts
      const embeds = [{ offset: 0, url: 'https://www.popcash.net/world/123' }]
      return {
        ...snapshot,
        posts: [{ ...first!, article: { ...first!.article, embeds } }, ...others],
      }
    },
    site: null,
    verdict: 'not-ready',
    says: { 'policy-intrusive': 'fail fail-embed' },
    names: { 'policy-intrusive': 'popcash' },
  },
  {
    name: 'a wide page with small letters on a telephone',
    because: 'two faults fail, and the rule blocks nothing (adsense 10.8)',
    site: { browser: seeing({ overflow: 120, fontSize: 12 }) },
    verdict: 'ready-to-apply',
    says: { 'tech-mobile-basics': 'fail' },
  },
]
