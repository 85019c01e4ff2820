import { describe, expect, it } from 'vitest'

import { trustChecks } from '../../../plugins/trust/checks'
import type { TrustReading } from '../../../plugins/trust/domain/trustReading'
import { filledParagraphs } from '../../../plugins/trust/domain/templateBody'
import { messages } from '../../../plugins/trust/translations/messages'
import { pageTemplates } from '../../../plugins/trust/translations/pageTemplates'
import type { ContactReading } from '../../../src/check/contactReading'
import { attestationSubjects, type Attested } from '../../../src/check/ownersWord'
import { statements } from '../../../plugins/trust/translations/statements'
import type { Snapshot } from '../../../src/check/snapshot'
import { templateBlank } from '../../../src/check/templateBlank'
import { thresholdsFor } from '../../../src/check/thresholdsFor'
import { emptySnapshot } from '../../support/emptySnapshot'
import { expectSentences, textsAreComplete } from '../../support/everyMessage'
import { plainArticle, snapshotPage } from '../../support/snapshotPost'
import { privacyPages } from './privacyPages'

const now = new Date('2026-11-22T06:00:00Z')
const nothing: TrustReading = {
  comments: null,
  contact: { deliveredAt: null },
  audience: {
    isEuropean: null,
    consent: null,
    isLive: false,
    isForChildren: null,
    isAgeTagged: false,
  },
}

const openForm: ContactReading = {
  isOpen: true,
  deliveredAt: null,
  failedAt: null,
  receivedAt: null,
}

async function judge(
  id: string,
  contents: Partial<Omit<Snapshot, 'settings'>> & {
    trust?: Partial<TrustReading>
    words?: readonly Attested[]
    form?: Partial<ContactReading>
    /** A visit of the public site saw a form on the contact page. */
    hasForm?: boolean
  } = {},
) {
  const check = trustChecks.find(({ rule }) => rule.id === id)
  if (!check) throw new Error(`no check judges ${id}`)
  const { trust, words = [], form, hasForm, ...rest } = contents
  const document = { kind: 'pages', id: 'contact', title: 'Contact' }
  const readings = {
    trust: { ...nothing, ...trust },
    'owners-word': words,
    ...(form ? { contact: { ...openForm, ...form } } : {}),
    ...(hasForm === undefined
      ? {}
      : { site: { result: { visits: [{ document, page: { hasForm } }] } } }),
  }
  const evidence = await check.gather({ snapshot: emptySnapshot({ ...rest, readings }), now })
  const finding = check.judge(evidence, thresholdsFor({ rule: check.rule }))
  expectSentences({ finding, messages })
  return finding
}

const word = (subject: Attested['subject'], changes: Partial<Attested> = {}): Attested => ({
  subject,
  answer: 'confirmed',
  wording: 'I say so.',
  by: 'Ayesha',
  at: '2026-11-01T06:00:00.000Z',
  expires: '2027-05-01T06:00:00.000Z',
  withdrawn: null,
  ...changes,
})
const privacy = (text: string, language: string | null = null) =>
  snapshotPage({ id: 'privacy', kind: 'privacy', article: { ...plainArticle(text), language } })
const contact = (text: string) =>
  snapshotPage({ id: 'contact', kind: 'contact', article: plainArticle(text) })

describe('the texts of the owner’s word', () => {
  textsAreComplete(messages)

  it('have a wording and an effect for every subject in both languages', () => {
    for (const subject of attestationSubjects)
      for (const pair of Object.values(statements[subject])) {
        expect(pair[0]).toMatch(/^[A-Z]/u)
        expect(pair[1]).toMatch(/\p{Script=Bengali}/u)
      }
  })
})

describe('page-privacy-ad-disclosures', () => {
  const id = 'page-privacy-ad-disclosures'
  const of = (language: 'en' | 'bn', name: string) =>
    privacyPages[language].find((one) => one.name === name)!.text

  it.each(['en', 'bn'] as const)(
    'passes on all four, warns on three, fails on less, in %s',
    async (language) => {
      expect(await judge(id, { pages: [privacy(of(language, 'complete'))] })).toMatchObject({
        status: 'pass',
      })
      const three = await judge(id, { pages: [privacy(of(language, 'no opt-out'))] })
      expect(three).toMatchObject({ status: 'warn', blocks: 'always' })
      expect(three.evidence.items[0]?.detail?.key).toBe(`${id}:missing-opt-out`)
      expect(await judge(id, { pages: [privacy(of(language, 'denies cookies'))] })).toMatchObject({
        status: 'fail',
      })
    },
  )

  it('shows each sentence with its place', async () => {
    const text = of('bn', 'complete')
    const { evidence } = await judge(id, { pages: [privacy(text)] })
    for (const { passage } of evidence.items)
      expect(text.slice(passage!.offset, passage!.offset + passage!.length)).toBe(passage!.sentence)
    expect(evidence.items).toHaveLength(4)
  })

  it('fails without a page, and while a blank of a template is left', async () => {
    expect(await judge(id)).toMatchObject({ status: 'fail', summary: { key: `${id}:fail-none` } })
    const text = `${of('en', 'complete')}\n\n[Your name and mail address]`
    expect(await judge(id, { pages: [privacy(text)] })).toMatchObject({
      status: 'fail',
      summary: { key: `${id}:fail-blank` },
    })
  })

  it('asks for the owner’s word where it cannot read, and takes it', async () => {
    const hindi = privacy(
      'यह पृष्ठ बताता है कि आपके डेटा का क्या होता है और कुकी क्या करती है।'.repeat(6),
      'hi',
    )
    expect(await judge(id, { pages: [hindi] })).toMatchObject({ status: 'unknown' })
    expect(await judge(id, { pages: [hindi], words: [word('privacy-page')] })).toMatchObject({
      status: 'pass',
      summary: { key: `${id}:pass-word` },
    })
    const old = word('privacy-page', { expires: '2026-11-21T06:00:00.000Z' })
    expect(await judge(id, { pages: [hindi], words: [old] })).toMatchObject({ status: 'unknown' })
  })
})

describe('page-contact', () => {
  const id = 'page-contact'
  it.each([
    ['no page', [], {}, 'fail', 'fail'],
    ['neither mailbox nor form', [contact('Write to us.')], {}, 'warn', 'warn'],
    ['a blank', [contact('Write to [your mail address].')], {}, 'warn', 'warn-blank'],
    ['a mailbox', [contact('Write to ayesha@ranna.test.')], {}, 'pass', 'pass'],
    ['a Bengali mailbox', [contact('লিখুন: আয়েশা@রান্না.বাংলা')], {}, 'pass', 'pass'],
    [
      'a form tried of late',
      [contact('Use the form.')],
      { deliveredAt: '2026-11-01T06:00:00Z' },
      'pass',
      'pass-tested',
    ],
    [
      'a form tried long ago',
      [contact('Use the form.')],
      { deliveredAt: '2026-01-01T06:00:00Z' },
      'warn',
      'warn',
    ],
  ] as const)('with %s', async (_, pages, delivered, status, variant) => {
    const trust = { contact: { deliveredAt: null, ...delivered } }
    expect(await judge(id, { pages, trust })).toMatchObject({
      status,
      summary: { key: `${id}:${variant}` },
      blocks: 'never',
    })
  })
})

describe('page-contact with the form of the blog', () => {
  const id = 'page-contact'
  const pages = [contact('Use the form.')]
  const fresh = '2026-11-20T06:00:00Z'
  const old = '2026-01-20T06:00:00Z'
  it.each([
    ['seen and tested', { deliveredAt: fresh }, true, 'pass', 'pass-tested'],
    [
      'used by a reader and tested',
      { deliveredAt: fresh, receivedAt: fresh },
      undefined,
      'pass',
      'pass-tested',
    ],
    ['tested, and nobody looked for it', { deliveredAt: fresh }, undefined, 'warn', 'warn-unseen'],
    [
      'tested, and not on the page',
      { deliveredAt: fresh, receivedAt: fresh },
      false,
      'warn',
      'warn-unseen',
    ],
    ['seen and not tested', {}, true, 'warn', 'warn-untested'],
    ['seen and tested long ago', { deliveredAt: old }, true, 'warn', 'warn-untested'],
    ['seen, the last test in vain', { failedAt: fresh }, true, 'warn', 'warn-undelivered'],
    ['seen and switched off', { isOpen: false, deliveredAt: fresh }, true, 'warn', 'warn-closed'],
    ['neither seen nor tested', {}, undefined, 'warn', 'warn'],
    ['switched off and not seen', { isOpen: false, deliveredAt: fresh }, undefined, 'warn', 'warn'],
  ] as const)('%s', async (_, form, hasForm, status, variant) => {
    const seen = hasForm === undefined ? {} : { hasForm }
    const finding = await judge(id, { pages, form, ...seen })
    expect(finding).toMatchObject({ status, summary: { key: `${id}:${variant}` } })
    const leadsToSettings = finding.evidence.items.some(({ kind }) => kind === 'global')
    expect(leadsToSettings).toBe(
      ['warn-untested', 'warn-undelivered', 'warn-closed'].includes(variant),
    )
  })

  it('does without where a mailbox stands on the page', async () => {
    const finding = await judge(id, {
      pages: [contact('Write to ayesha@ranna.test.')],
      form: { failedAt: fresh },
      hasForm: true,
    })
    expect(finding).toMatchObject({ status: 'pass', summary: { key: `${id}:pass` } })
  })
})

describe('policy-ugc', () => {
  it.each([
    [null, 'unknown'],
    ['none', 'pass'],
    ['before', 'pass'],
    ['after-with-filter', 'warn'],
    ['open', 'fail'],
  ] as const)('with comments %s is %s', async (comments, status) => {
    expect(await judge('policy-ugc', { trust: { comments } })).toMatchObject({ status })
  })
})

describe('consent-and-age', () => {
  const id = 'consent-and-age'
  const said = { ...nothing.audience, isEuropean: false, isForChildren: false }
  it.each([
    ['nothing said', nothing.audience, 'unknown', 'unknown', 'never'],
    ['nothing needed', said, 'pass', 'pass-not-needed', 'never'],
    [
      'Europe with consent',
      { ...said, isEuropean: true, consent: 'certified' },
      'pass',
      'pass',
      'never',
    ],
    [
      'Europe, planned',
      { ...said, isEuropean: true, consent: 'planned' },
      'warn',
      'warn-consent',
      'never',
    ],
    [
      'Europe, ads live',
      { ...said, isEuropean: true, isLive: true },
      'fail',
      'fail-consent',
      'always',
    ],
    ['children', { ...said, isForChildren: true }, 'warn', 'warn-age', 'never'],
    [
      'children, tagged',
      { ...said, isForChildren: true, isAgeTagged: true },
      'pass',
      'pass',
      'never',
    ],
    [
      'children, ads live',
      { ...said, isForChildren: true, isLive: true },
      'fail',
      'fail-age',
      'always',
    ],
    ['both', { ...said, isEuropean: true, isForChildren: true }, 'warn', 'warn-both', 'never'],
    [
      'both, live',
      { ...said, isEuropean: true, isForChildren: true, isLive: true },
      'fail',
      'fail-both',
      'always',
    ],
  ] as const)('with %s', async (_, audience, status, variant, blocks) => {
    expect(await judge(id, { trust: { audience } })).toMatchObject({
      status,
      blocks,
      summary: { key: `${id}:${variant}` },
    })
  })
})

describe('account-attestation', () => {
  const id = 'account-attestation'
  const both = [word('age'), word('one-account')]
  it.each([
    ['both', both, 'pass'],
    ['none', [], 'unknown'],
    ['one', [word('age')], 'unknown'],
    ['one denied', [word('age'), word('one-account', { answer: 'denied' })], 'fail'],
    [
      'one withdrawn',
      [word('age'), word('one-account', { withdrawn: '2026-11-10T00:00:00Z' })],
      'unknown',
    ],
    [
      'one expired',
      [word('age'), word('one-account', { expires: '2026-11-10T00:00:00Z' })],
      'unknown',
    ],
    [
      'a newer word',
      [...both, word('age', { answer: 'denied', at: '2026-11-02T00:00:00Z' })],
      'fail',
    ],
    [
      'an older word',
      [...both, word('age', { answer: 'denied', at: '2026-10-02T00:00:00Z' })],
      'pass',
    ],
  ] as const)('with %s', async (_, words, status) => {
    expect(await judge(id, { words })).toMatchObject({ status, blocks: 'attested' })
  })
})

describe('the templates', () => {
  const values = { blog: 'রান্নাঘর', address: 'https://ranna.example', date: '28 November 2026' }
  it.each(['en', 'bn'] as const)(
    'in %s pass nothing until the owner has filled them in',
    async (language) => {
      for (const { paragraphs } of Object.values(pageTemplates[language])) {
        const text = filledParagraphs({ paragraphs, values }).join('\n\n')
        expect(templateBlank(text)).not.toBeNull()
        expect(templateBlank(text.replaceAll(/\[[^\]]+\]/gu, 'x'))).toBeNull()
      }
    },
  )

  it.each(['en', 'bn'] as const)(
    'of the privacy page in %s make all four disclosures',
    async (language) => {
      const text = filledParagraphs({
        paragraphs: pageTemplates[language].privacy.paragraphs,
        values,
      })
        .join('\n\n')
        .replaceAll(/\[[^\]]+\]/gu, 'Ayesha')
      expect(await judge('page-privacy-ad-disclosures', { pages: [privacy(text)] })).toMatchObject({
        status: 'pass',
      })
    },
  )

  it('leave a blank where the blog has no address yet', () => {
    const [text] = filledParagraphs({
      paragraphs: ['{blog} ({address})'],
      values: { ...values, address: '' },
    })
    expect(templateBlank(text ?? '')).toBe('{{address}}')
  })
})
