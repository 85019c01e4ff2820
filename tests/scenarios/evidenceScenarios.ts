import { plainArticle } from '../support/snapshotPost'
import { cooking, posts, privacyText } from './blogParts'
import { compared, counted, readyBlog, word } from './readyBlog'
import type { Scenario } from './scenario'

/** Blogs on a good site, where one thing is wrong or one thing is not known. */
export const evidenceScenarios: readonly Scenario[] = [
  {
    name: 'a fully copied blog on a good site',
    because: 'whatever else is right, nine tenths of every post stand elsewhere',
    blog: (origin) => readyBlog({ origin, readings: { originality: compared(posts(24), 0.9) } }),
    site: {},
    verdict: 'not-ready',
    says: { 'originality-external-overlap': 'fail', 'tech-public-live': 'pass' },
  },
  {
    name: 'nobody compared the posts with anything',
    because: 'originality is unknown, and unknown blocks',
    blog: (origin) => readyBlog({ origin, readings: { originality: null } }),
    site: {},
    verdict: 'cannot-say-yet',
    says: { 'originality-external-overlap': 'unknown' },
  },
  {
    name: 'a good blog with a Bengali privacy page that lacks one fact',
    because: 'three of the four facts are a warning, which holds nothing up',
    blog: (origin) => readyBlog({ origin, privacy: privacyText('no opt-out') }),
    site: {},
    verdict: 'ready-to-apply',
    says: { 'page-privacy-ad-disclosures': 'warn' },
  },
  {
    name: 'a good blog with an English privacy page',
    because: 'the facts are read in English as well',
    blog: (origin) => readyBlog({ origin, privacy: privacyText('complete', 'en') }),
    site: {},
    verdict: 'ready-to-apply',
    says: { 'page-privacy-ad-disclosures': 'pass' },
  },
  {
    name: 'two dozen posts of eight sentences on a good site',
    because: 'hardly anything to read: too few complete posts',
    blog: (origin) =>
      readyBlog({
        origin,
        posts: posts(24, (place) => ({ article: plainArticle(cooking(place + 1, 8)) })),
      }),
    site: {},
    verdict: 'not-ready',
    says: { 'content-substantive-count': 'fail', 'content-thin-share': 'fail' },
  },
  {
    name: 'two hundred imported posts on a good site that nobody reviewed',
    because: 'automatic content “without manual review or curation” is what Google refuses',
    blog: (origin) =>
      readyBlog({
        origin,
        posts: posts(200, () => ({ createdVia: 'import', review: 'draft', reviewedAt: null })),
      }),
    site: { limits: { links: 0 } },
    verdict: 'not-ready',
    says: { 'originality-imported-unreviewed': 'fail', 'content-substantive-count': 'fail' },
  },
  {
    name: 'a blog that nobody counts',
    because: 'whether visits come from forbidden places is not known, and would block',
    blog: (origin) => readyBlog({ origin, readings: { traffic: null } }),
    site: {},
    verdict: 'cannot-say-yet',
    says: { 'traffic-measured': 'unknown', 'traffic-prohibited-sources': 'unknown' },
  },
  {
    name: 'a tenth of the visits from a traffic exchange',
    because: 'over five percent blocks (adsense 10.6)',
    blog: (origin) =>
      readyBlog({
        origin,
        readings: {
          traffic: counted({
            sources: [
              { value: 'google.com', visits: 1_260 },
              { value: 'hitleap.com', visits: 140 },
            ],
          }),
        },
      }),
    site: {},
    verdict: 'not-ready',
    says: { 'traffic-prohibited-sources': 'fail' },
  },
  {
    name: 'bought visits by the owner’s own word',
    because: 'declared use is a no',
    blog: (origin) => {
      const { attestation } = counted()
      return readyBlog({
        origin,
        readings: {
          traffic: counted({
            attestation: { ...attestation!, answer: 'declared', note: 'কিনেছিলাম' },
          }),
        },
      })
    },
    site: {},
    verdict: 'not-ready',
    says: { 'traffic-attestation': 'fail' },
  },
  {
    name: 'a good blog whose owner has not said a word about the account',
    because: 'only the owner knows their age and their accounts',
    blog: (origin) => readyBlog({ origin, readings: { 'owners-word': [] } }),
    site: {},
    verdict: 'cannot-say-yet',
    says: { 'account-attestation': 'unknown' },
  },
  {
    name: 'a good blog with a second account',
    because: 'Google closes duplicates',
    blog: (origin) =>
      readyBlog({
        origin,
        readings: { 'owners-word': [word('age'), word('one-account', 'denied')] },
      }),
    site: {},
    verdict: 'not-ready',
    says: { 'account-attestation': 'fail' },
  },
  {
    name: 'a good blog that begs for clicks once',
    because: 'one sentence is enough for Google to refuse',
    blog: (origin) =>
      readyBlog({
        origin,
        posts: posts(24, (place) =>
          place === 3
            ? { article: plainArticle(`${cooking(4)}\n\nআমাদের সাহায্য করতে বিজ্ঞাপনে ক্লিক করুন।`) }
            : {},
        ),
      }),
    site: {},
    verdict: 'not-ready',
    says: { 'policy-click-encouragement': 'fail' },
    names: { 'policy-click-encouragement': 'post-3' },
  },
]
