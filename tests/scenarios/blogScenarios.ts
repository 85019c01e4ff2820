import type { Attested } from '../../src/check/ownersWord'
import { revision } from '../../src/article/revision'
import { plainArticle } from '../support/snapshotPost'
import { blog, cooking, posts, privacyText, trustPages } from './blogParts'
import type { BlogScenario } from './blogScenario'

const word = (
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
const compared = (share: number) => {
  const all = posts(24)
  return {
    posts: all,
    readings: {
      originality: {
        sources: 3,
        isWebSearched: true,
        posts: Object.fromEntries(
          all.map(({ id, article }) => [
            id,
            {
              revision: revision(article),
              externalShare: share,
              changed: null,
              isFirstHand: false,
            },
          ]),
        ),
      },
    },
  }
}
const assamese =
  'মই প্ৰতিদিনে ৰাতিপুৱা গাঁৱৰ পথাৰলৈ যাওঁ আৰু ধানৰ লগত কথা পাতোঁ। আমাৰ ঘৰৰ ওচৰত এখন সৰু নদী আছে, য’ত ল’ৰা-ছোৱালীবোৰে গা ধোৱে। মায়ে কৈছিল যে ভাত ৰন্ধাৰ সময়ত জুই কম ৰাখিব লাগে। '

/** Blogs as the CMS knows them, without anybody having looked at the public site. */
export const blogScenarios: readonly BlogScenario[] = [
  {
    name: 'an empty blog',
    why: 'There is nothing to read and no privacy page: Google refuses both.',
    snapshot: () => blog({ posts: [], pages: [], navigation: { header: [], footer: [] } }),
    verdict: 'not-ready',
    must: {
      'page-privacy-exists': 'fail',
      'content-substantive-count': 'fail',
      'page-contact': 'fail',
    },
    mustNot: { 'page-privacy-ad-disclosures': 'pass', 'originality-external-overlap': 'pass' },
  },
  {
    name: 'everything fine but no evidence',
    why: 'Nothing is wrong, but nobody saw the site and the owner said nothing: unknown is no pass.',
    snapshot: () => blog(),
    verdict: 'cannot-say-yet',
    must: {
      'page-privacy-exists': 'pass',
      'page-privacy-ad-disclosures': 'pass',
      'page-contact': 'pass',
      'content-substantive-count': 'pass',
      'account-attestation': 'unknown',
      'originality-external-overlap': 'unknown',
      'policy-ugc': 'unknown',
    },
    mustNot: { 'tech-https': 'pass', 'traffic-measured': 'pass', 'consent-and-age': 'pass' },
  },
  {
    name: 'a fully copied blog',
    why: 'Nine tenths of every post stand elsewhere; every other tool read passed such a blog.',
    snapshot: () => blog(compared(0.9)),
    verdict: 'not-ready',
    must: { 'originality-external-overlap': 'fail', 'content-substantive-count': 'pass' },
    mustNot: { 'originality-external-overlap': 'warn' },
  },
  {
    name: 'a blog compared and found its own',
    why: 'Four in a hundred words are names and set phrases.',
    snapshot: () => blog(compared(0.04)),
    verdict: 'cannot-say-yet',
    must: { 'originality-external-overlap': 'pass' },
    mustNot: { 'originality-internal-duplicates': 'fail' },
  },
  {
    name: 'one post published twenty-four times',
    why: 'The site itself is repetition.',
    snapshot: () => blog({ posts: posts(24, () => ({ article: plainArticle(cooking(7)) })) }),
    verdict: 'not-ready',
    must: { 'originality-internal-duplicates': 'fail', 'content-substantive-count': 'fail' },
    mustNot: { 'originality-boilerplate': 'pass' },
  },
  {
    name: 'a Bengali privacy page without a way to opt out',
    why: 'Three of four facts: a warning, not a refusal.',
    snapshot: () => blog({ pages: trustPages(privacyText('no opt-out')) }),
    verdict: 'cannot-say-yet',
    must: { 'page-privacy-ad-disclosures': 'warn', 'page-privacy-exists': 'pass' },
    mustNot: { 'page-privacy-ad-disclosures': 'fail' },
  },
  {
    name: 'a Bengali privacy page that denies cookies',
    why: 'Google’s ads set cookies, so the page would be untrue and states none of the facts.',
    snapshot: () => blog({ pages: trustPages(privacyText('denies cookies')) }),
    verdict: 'not-ready',
    must: { 'page-privacy-ad-disclosures': 'fail' },
    mustNot: { 'page-privacy-exists': 'fail' },
  },
  {
    name: 'a privacy page with blanks of a template',
    why: 'An unfinished page is none.',
    snapshot: () =>
      blog({ pages: trustPages(`${privacyText('complete')}\n\n[আপনার নাম ও ই-মেইল ঠিকানা]`) }),
    verdict: 'not-ready',
    must: { 'page-privacy-ad-disclosures': 'fail', 'page-trust-linked': 'warn' },
    mustNot: { 'page-privacy-ad-disclosures': 'pass' },
  },
  {
    name: 'a privacy page in Hindi',
    why: 'We cannot read it, so we do not know.',
    snapshot: () =>
      blog({ pages: trustPages('यह पृष्ठ बताता है कि आपके डेटा का क्या होता है। '.repeat(8)) }),
    verdict: 'cannot-say-yet',
    must: { 'page-privacy-ad-disclosures': 'unknown' },
    mustNot: { 'page-privacy-exists': 'fail' },
  },
  {
    name: 'an Assamese blog',
    why: 'Assamese is written in Bengali letters but is none of the languages that Google supports.',
    snapshot: () =>
      blog({
        posts: posts(24, (place) => ({
          title: `মোৰ কথা ${place}`,
          article: plainArticle(`${assamese.repeat(12)} ${place}`),
        })),
      }),
    verdict: 'not-ready',
    must: { 'content-language-supported': 'fail' },
    mustNot: { 'page-privacy-exists': 'fail' },
  },
  {
    name: 'a blog of headings only',
    why: 'Google: "complete sentences and paragraphs, not only headlines". A matter of quality (adsense 10.2): it alone does not refuse, and here more is unknown.',
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
    must: { 'content-full-sentences': 'fail' },
    mustNot: { 'policy-click-encouragement': 'fail' },
  },
  {
    name: 'two hundred imported posts that nobody reviewed',
    why: 'Google: no automatic content "without manual review or curation".',
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
    must: { 'originality-imported-unreviewed': 'fail' },
    mustNot: { 'content-substantive-count': 'pass' },
  },
  {
    name: 'imported posts, reviewed',
    why: 'Where a person approved them they are as good as written here.',
    snapshot: () =>
      blog({
        posts: posts(24, () => ({
          createdVia: 'import',
          review: 'approved',
          reviewedAt: '2026-11-10T00:00:00Z',
        })),
      }),
    verdict: 'cannot-say-yet',
    must: { 'originality-imported-unreviewed': 'pass', 'content-substantive-count': 'pass' },
    mustNot: {},
  },
  {
    name: 'begging for clicks in Bengali',
    why: 'Asking readers to click on ads is invalid traffic.',
    snapshot: () =>
      blog({
        posts: posts(24, (place) =>
          place === 3
            ? { article: plainArticle(`${cooking(4)}\n\nআমাদের সাহায্য করতে বিজ্ঞাপনে ক্লিক করুন।`) }
            : {},
        ),
      }),
    verdict: 'not-ready',
    must: { 'policy-click-encouragement': 'fail' },
    mustNot: { 'policy-prohibited': 'fail' },
  },
  {
    name: 'no menu',
    why: 'Google asks for navigation that works.',
    snapshot: () => blog({ navigation: { header: [], footer: blog().navigation.footer } }),
    verdict: 'not-ready',
    must: { 'nav-main-menu': 'fail', 'page-trust-linked': 'pass' },
    mustNot: { 'page-privacy-exists': 'fail' },
  },
  {
    name: 'the owner’s word for originality without a search provider',
    why: 'The dated word lets the rule out of the way; it stays unknown and is said to be.',
    snapshot: () =>
      blog({ readings: words(word('originality'), word('age'), word('one-account')) }),
    verdict: 'cannot-say-yet',
    must: { 'originality-external-overlap': 'unknown', 'account-attestation': 'pass' },
    mustNot: {},
  },
  {
    name: 'a second account by the owner’s own word',
    why: 'Google closes duplicates.',
    snapshot: () => blog({ readings: words(word('age'), word('one-account', 'denied')) }),
    verdict: 'not-ready',
    must: { 'account-attestation': 'fail' },
    mustNot: {},
  },
  {
    name: 'open comments',
    why: 'A weakness that blocks nothing: the verdict stays what it was.',
    snapshot: () => blog({ readings: trust({ comments: 'open' }) }),
    verdict: 'cannot-say-yet',
    must: { 'policy-ugc': 'fail' },
    mustNot: { 'account-attestation': 'pass' },
  },
  {
    name: 'ads that run in Europe without consent',
    why: 'Not needed to apply, but forbidden once ads run.',
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
    must: { 'consent-and-age': 'fail' },
    mustNot: { 'policy-ugc': 'pass' },
  },
  {
    name: 'readers in Europe before any ads',
    why: 'Consent is asked for before personalised ads, not before applying.',
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
    must: { 'consent-and-age': 'warn' },
    mustNot: {},
  },
]
