import { describe, expect } from 'vitest'

import { seed } from '../../examples/demo/seed'
import { analysers, checks, messages, readers } from '../../plugins/measures'
import type { PresentedReport } from '../../plugins/readiness/domain/presentReport'
import { presentReport } from '../../plugins/readiness/domain/presentReport'
import { makeReport } from '../../plugins/readiness/gather/makeReport'
import { resolveOptions } from '../../plugins/readiness/options'
import { type Cms, createCms, test } from '../support/cms'

const now = new Date('2026-11-22T18:00:00.000Z')

const reportOf = async (cms: Cms, language: 'bn' | 'en'): Promise<PresentedReport> => {
  await seed({
    payload: cms.payload,
    directory: `examples/demo/posts/${language}`,
    language,
    now,
    onProgress: () => {},
  })
  const options = resolveOptions({ analysers, checks, messages, readers })
  const report = await makeReport({ payload: cms.payload, ...options, now })
  return presentReport({ report, language, messages })
}

/** What posts/README.md promises of every rule that is measured; the same for both languages. */
const expected = {
  'content-substantive-count': 'pass',
  'content-depth-median': 'warn',
  'content-thin-share': 'warn',
  'content-full-sentences': 'pass',
  'content-no-placeholder': 'warn',
  'content-own-text-vs-media': 'pass',
  'content-language-supported': 'pass',
  'content-thin-archives': 'warn',
  'content-titles': 'pass',
  'originality-internal-duplicates': 'fail',
  // The library is empty and the web is not searched.
  'originality-external-overlap': 'unknown',
  'originality-quoted-share': 'pass',
  'originality-imported-unreviewed': 'pass',
  'originality-human-edit': 'n/a',
  'originality-boilerplate': 'pass',
  'originality-image-rights': 'n/a',
  'originality-first-hand': 'fail',
  'niche-focus': 'pass',
  'niche-restricted': 'pass',
  'niche-ymyl': 'n/a',
  'cadence-active-weeks': 'warn',
  'cadence-recency': 'pass',
  'cadence-burst': 'pass',
  'cadence-date-honesty': 'pass',
  'cadence-site-history': 'pass',
  // Nothing was counted yet, and the owner has said nothing.
  'traffic-measured': 'unknown',
  'traffic-audience': 'unknown',
  'traffic-prohibited-sources': 'unknown',
  'traffic-nonhuman-share': 'unknown',
  'traffic-spike': 'unknown',
  'traffic-attestation': 'unknown',
  // The Assamese post is in a language without word lists.
  'policy-prohibited': 'warn',
  'policy-click-encouragement': 'pass',
  'policy-search-spam': 'pass',
  'page-privacy-exists': 'fail',
  // Without a privacy page nothing is disclosed; the mailbox of the demo stands at example.org.
  'page-privacy-ad-disclosures': 'fail',
  'page-contact': 'warn',
  'page-about-identity': 'pass',
  'page-trust-linked': 'fail',
  'nav-main-menu': 'pass',
  'nav-broken-links': 'pass',
  'nav-orphans': 'warn',
  // The demo has no public site.
  'tech-public-live': 'unknown',
  'tech-https': 'unknown',
  'tech-no-wall': 'unknown',
  'tech-adsense-crawler': 'unknown',
  'tech-server-rendered': 'unknown',
  'tech-indexable': 'unknown',
  'tech-sitemap': 'unknown',
  'tech-status-codes': 'unknown',
  'tech-own-domain': 'unknown',
  'tech-head-access': 'unknown',
  'tech-ads-txt': 'unknown',
  'tech-mobile-basics': 'unknown',
  'policy-ad-balance': 'unknown',
  'policy-intrusive': 'unknown',
  'policy-noncontent-ads': 'unknown',
  // The owner has said nothing of readers, comments and the account.
  'policy-ugc': 'unknown',
  'consent-and-age': 'unknown',
  'account-attestation': 'unknown',
}

/** The posts and pages that the findings name, by language. */
const named = {
  bn: {
    'content-thin-share': [
      'পড়ার টেবিল গোছানোর তিনটি কথা',
      'পরীক্ষার হলে যা যা নেবে',
      'পাঁচ মিনিটের বিরতিতে কী করবে',
    ],
    'content-full-sentences': ['এইচএসসির শেষ এক মাস: কাজের তালিকা'],
    'content-no-placeholder': ['বিশ্ববিদ্যালয়ে প্রথম সেমিস্টার: পড়ার ধরনে কী কী বদলায়'],
    'content-language-supported': ['পঢ়াৰ অভ্যাস: দিনে দহ পৃষ্ঠাৰে আৰম্ভ'],
    'content-thin-archives': ['টেবিলের বাইরে'],
    'originality-internal-duplicates': ['সপ্তাহজুড়ে পড়ার রুটিন বানানোর নিয়ম'],
    'niche-focus': ['মিরপুরে ম্যাচের দিন'],
    'nav-orphans': ['পড়ার টেবিল গোছানোর তিনটি কথা', 'মিরপুরে ম্যাচের দিন'],
  },
  en: {
    'content-thin-share': [
      'Three words about a tidy desk',
      'What to do in a five-minute break',
      'What to take to the exam hall',
    ],
    'content-language-supported': ['পঢ়াৰ অভ্যাস: দিনে দহ পৃষ্ঠাৰে আৰম্ভ'],
    'niche-focus': ["My grandmother's kacchi biryani"],
    'nav-orphans': ["My grandmother's kacchi biryani", 'Three words about a tidy desk'],
  },
}

const measured = (report: PresentedReport) =>
  Object.fromEntries(
    report.checks.filter((check) => check.measured).map(({ id, status }) => [id, status]),
  )

const namesOf = (report: PresentedReport, id: string): string[] => [
  ...new Set(
    report.checks.find((check) => check.id === id)?.evidence.items.map(({ title }) => title),
  ),
]

const judge = (report: PresentedReport, language: 'bn' | 'en') => {
  expect(measured(report)).toEqual(expected)
  expect(report.verdict).toBe('not-ready')
  expect(report.coverage).toEqual({ known: 35, total: 60 })
  expect(report.checks.filter(({ status }) => status === 'unknown')).toHaveLength(25)
  // What fails and blocks, what is unknown and would block, what fails in quality.
  expect(report.first.slice(0, 5)).toEqual([
    'page-privacy-exists',
    'page-privacy-ad-disclosures',
    'originality-external-overlap',
    'traffic-prohibited-sources',
    'traffic-attestation',
  ])
  for (const [id, titles] of Object.entries(named[language])) {
    const found = namesOf(report, id)
    for (const title of titles) expect(found, id).toContain(title)
    if (id !== 'originality-internal-duplicates') expect(found, id).toHaveLength(titles.length)
  }
  const gap = report.checks.find(({ id }) => id === 'cadence-active-weeks')
  expect(gap?.evidence.figures.longestGapDays).toBe(38)
}

describe('the demo blog', () => {
  test('in Bengali gives the report it was made for', async ({ cms }) => {
    const report = await reportOf(cms, 'bn')
    judge(report, 'bn')
    const raw = report.checks.filter(({ title, summary }) =>
      /[a-z]+-[a-z]+:/.test(`${title} ${summary}`),
    )
    expect(raw.map(({ id }) => id)).toEqual([])
    const english = report.checks.filter(({ summary }) => !/[\u0980-\u09ff]/.test(summary))
    expect(english.map(({ id }) => id)).toEqual([])
  })

  test('in English gives the same', async () => {
    const cms = await createCms()
    try {
      judge(await reportOf(cms, 'en'), 'en')
    } finally {
      await cms.close()
    }
  })
})
