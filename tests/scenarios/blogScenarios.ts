import type { Attested } from '../../src/check/ownersWord'
import type { Snapshot } from '../../src/check/snapshot'
import { plainArticle } from '../support/snapshotPost'
import { blog, cooking, posts, privacyText, trustPages } from './blogParts'
import { compared, word } from './readyBlog'
import type { Scenario } from './scenario'

type BlogCase = Omit<Scenario, 'blog' | 'site'> & { snapshot: () => Snapshot }

const words = (...list: Attested[]) => ({ 'owners-word': list })
const trust = (changes: object) => ({
  trust: {
    comments: null,
    contact: { deliveredAt: null },
    audience: {
      isEuropean: null,
      consent: null,
      isLive: false,
      isForChildren: null,
      isAgeTagged: false,
    },
    ...changes,
  },
})
const comparedBlog = (share: number) => {
  const all = posts(24).map((post) => ({ ...post, toldFirstHand: true }))
  return { posts: all, readings: { originality: compared(all, share) } }
}
const assamese =
  'মই প্ৰতিদিনে ৰাতিপুৱা গাঁৱৰ পথাৰলৈ যাওঁ আৰু ধানৰ লগত কথা পাতোঁ। আমাৰ ঘৰৰ ওচৰত এখন সৰু নদী আছে, য’ত ল’ৰা-ছোৱালীবোৰে গা ধোৱে। মায়ে কৈছিল যে ভাত ৰন্ধাৰ সময়ত জুই কম ৰাখিব লাগে। '

const cases: readonly BlogCase[] = [
  {
    name: 'an empty blog',
    because: 'There is nothing to read and no privacy page: Google refuses both.',
    snapshot: () => blog({ posts: [], pages: [], navigation: { header: [], footer: [] } }),
    verdict: 'not-ready',
    says: {
      'page-privacy-exists': 'fail',
      'content-substantive-count': 'fail',
      'page-contact': 'fail',
    },
    never: { 'page-privacy-ad-disclosures': 'pass', 'originality-external-overlap': 'pass' },
  },
  {
    name: 'everything fine but no evidence',
    because:
      'Nothing is wrong, but nobody saw the site and the owner said nothing: unknown is no pass.',
    snapshot: () => blog(),
    verdict: 'cannot-say-yet',
    says: {
      'page-privacy-exists': 'pass',
      'page-privacy-ad-disclosures': 'pass',
      'page-contact': 'pass',
      'content-substantive-count': 'pass',
      'account-attestation': 'unknown',
      'originality-external-overlap': 'unknown',
      'policy-ugc': 'unknown',
    },
    never: { 'tech-https': 'pass', 'traffic-measured': 'pass', 'consent-and-age': 'pass' },
  },
  {
    name: 'a fully copied blog',
    because: 'Nine tenths of every post stand elsewhere; every other tool read passed such a blog.',
    snapshot: () => blog(comparedBlog(0.9)),
    verdict: 'not-ready',
    says: { 'originality-external-overlap': 'fail', 'content-substantive-count': 'pass' },
    never: { 'originality-external-overlap': 'warn' },
  },
  {
    name: 'a blog compared and found its own',
    because: 'Four in a hundred words are names and set phrases.',
    snapshot: () => blog(comparedBlog(0.04)),
    verdict: 'cannot-say-yet',
    says: { 'originality-external-overlap': 'pass' },
    never: { 'originality-internal-duplicates': 'fail' },
  },
  {
    name: 'one post published twenty-four times',
    because: 'The site itself is repetition.',
    snapshot: () => blog({ posts: posts(24, () => ({ article: plainArticle(cooking(7)) })) }),
    verdict: 'not-ready',
    says: { 'originality-internal-duplicates': 'fail', 'content-substantive-count': 'fail' },
    never: { 'originality-boilerplate': 'pass' },
  },
  {
    name: 'a Bengali privacy page without a way to opt out',
    because: 'Three of four facts: a warning, not a refusal.',
    snapshot: () => blog({ pages: trustPages(privacyText('no opt-out')) }),
    verdict: 'cannot-say-yet',
    says: { 'page-privacy-ad-disclosures': 'warn', 'page-privacy-exists': 'pass' },
    never: { 'page-privacy-ad-disclosures': 'fail' },
  },
  {
    name: 'a Bengali privacy page that denies cookies',
    because: 'Google’s ads set cookies, so the page would be untrue and states none of the facts.',
    snapshot: () => blog({ pages: trustPages(privacyText('denies cookies')) }),
    verdict: 'not-ready',
    says: { 'page-privacy-ad-disclosures': 'fail' },
    never: { 'page-privacy-exists': 'fail' },
  },
  {
    name: 'a privacy page with blanks of a template',
    because: 'An unfinished page is none.',
    snapshot: () =>
      blog({ pages: trustPages(`${privacyText('complete')}\n\n[আপনার নাম ও ই-মেইল ঠিকানা]`) }),
    verdict: 'not-ready',
    says: { 'page-privacy-ad-disclosures': 'fail', 'page-trust-linked': 'warn' },
    never: { 'page-privacy-ad-disclosures': 'pass' },
  },
  {
    name: 'a privacy page in Hindi',
    because: 'We cannot read it, so we do not know.',
    snapshot: () =>
      blog({ pages: trustPages('यह पृष्ठ बताता है कि आपके डेटा का क्या होता है। '.repeat(8)) }),
    verdict: 'cannot-say-yet',
    says: { 'page-privacy-ad-disclosures': 'unknown' },
    never: { 'page-privacy-exists': 'fail' },
  },
  {
    name: 'an Assamese blog',
    because:
      'Assamese is written in Bengali letters but is none of the languages that Google supports.',
    snapshot: () =>
      blog({
        posts: posts(24, (place) => ({
          title: `মোৰ কথা ${place}`,
          article: plainArticle(`${assamese.repeat(12)} ${place}`),
        })),
      }),
    verdict: 'not-ready',
    says: { 'content-language-supported': 'fail' },
    never: { 'page-privacy-exists': 'fail' },
  },
  {
    name: 'a blog of headings only',
    because:
      'Google: "complete sentences and paragraphs, not only headlines". A matter of quality (adsense 10.2): it alone does not refuse, and here more is unknown.',
    snapshot: () =>
      blog({
        posts: posts(24, (place) => {
          const text = cooking(place + 1, 40)
          const article = plainArticle(text.replaceAll(/[।,]\s*/gu, '\n\n').trim())
          const blocks = article.blocks.map((block) => ({
            ...block,
            kind: 'heading' as const,
            level: 2,
          }))
          return { article: { ...article, blocks } }
        }),
      }),
    verdict: 'cannot-say-yet',
    says: { 'content-full-sentences': 'fail' },
    never: { 'policy-click-encouragement': 'fail' },
  },
  {
    name: 'two hundred imported posts that nobody reviewed',
    because: 'Google: no automatic content "without manual review or curation".',
    snapshot: () =>
      blog({
        posts: posts(200, (place) => ({
          article: plainArticle(cooking(place, 10)),
          createdVia: 'import',
          review: 'draft',
          reviewedAt: null,
        })),
      }),
    verdict: 'not-ready',
    says: { 'originality-imported-unreviewed': 'fail' },
    never: { 'content-substantive-count': 'pass' },
  },
  {
    name: 'imported posts, reviewed',
    because: 'Where a person approved them they are as good as written here.',
    snapshot: () =>
      blog({
        posts: posts(24, () => ({
          createdVia: 'import',
          review: 'approved',
          reviewedAt: '2026-11-10T00:00:00Z',
        })),
      }),
    verdict: 'cannot-say-yet',
    says: { 'originality-imported-unreviewed': 'pass', 'content-substantive-count': 'pass' },
  },
  {
    name: 'begging for clicks in Bengali',
    because: 'Asking readers to click on ads is invalid traffic.',
    snapshot: () =>
      blog({
        posts: posts(24, (place) =>
          place === 3
            ? { article: plainArticle(`${cooking(4)}\n\nআমাদের সাহায্য করতে বিজ্ঞাপনে ক্লিক করুন।`) }
            : {},
        ),
      }),
    verdict: 'not-ready',
    says: { 'policy-click-encouragement': 'fail' },
    never: { 'policy-prohibited': 'fail' },
  },
  {
    name: 'no menu',
    because: 'Google asks for navigation that works.',
    snapshot: () => blog({ navigation: { header: [], footer: blog().navigation.footer } }),
    verdict: 'not-ready',
    says: { 'nav-main-menu': 'fail', 'page-trust-linked': 'pass' },
    never: { 'page-privacy-exists': 'fail' },
  },
  {
    name: 'the owner’s word for originality without a search provider',
    because: 'The dated word lets the rule out of the way; it stays unknown and is said to be.',
    snapshot: () =>
      blog({ readings: words(word('originality'), word('age'), word('one-account')) }),
    verdict: 'cannot-say-yet',
    says: { 'originality-external-overlap': 'unknown', 'account-attestation': 'pass' },
  },
  {
    name: 'a second account by the owner’s own word',
    because: 'Google closes duplicates.',
    snapshot: () => blog({ readings: words(word('age'), word('one-account', 'denied')) }),
    verdict: 'not-ready',
    says: { 'account-attestation': 'fail' },
  },
  {
    name: 'open comments',
    because: 'A weakness that blocks nothing: the verdict stays what it was.',
    snapshot: () => blog({ readings: trust({ comments: 'open' }) }),
    verdict: 'cannot-say-yet',
    says: { 'policy-ugc': 'fail' },
    never: { 'account-attestation': 'pass' },
  },
  {
    name: 'ads that run in Europe without consent',
    because: 'Not needed to apply, but forbidden once ads run.',
    snapshot: () =>
      blog({
        readings: trust({
          audience: {
            isEuropean: true,
            consent: 'none',
            isLive: true,
            isForChildren: false,
            isAgeTagged: false,
          },
        }),
      }),
    verdict: 'not-ready',
    says: { 'consent-and-age': 'fail' },
    never: { 'policy-ugc': 'pass' },
  },
  {
    name: 'readers in Europe before any ads',
    because: 'Consent is asked for before personalised ads, not before applying.',
    snapshot: () =>
      blog({
        readings: trust({
          audience: {
            isEuropean: true,
            consent: 'none',
            isLive: false,
            isForChildren: false,
            isAgeTagged: false,
          },
        }),
      }),
    verdict: 'cannot-say-yet',
    says: { 'consent-and-age': 'warn' },
  },
]

/** Blogs as the CMS knows them: nobody has looked at the public site, and beside what is told nothing is known. */
export const blogScenarios: readonly Scenario[] = cases.map(({ snapshot, ...scenario }) => ({
  ...scenario,
  blog: snapshot,
  site: null,
}))
