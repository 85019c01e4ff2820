import { describe, expect, it } from 'vitest'

import { editAddress } from '../../../plugins/readiness/components/editAddress'
import { groupFindings } from '../../../plugins/readiness/components/groupFindings'
import { languageWords } from '../../../plugins/readiness/components/languageWords'
import { sayReadiness } from '../../../plugins/readiness/components/sayReadiness'
import { firstThingsToMend } from '../../../plugins/readiness/domain/firstThingsToMend'
import type { PresentedCheck } from '../../../plugins/readiness/domain/presentReport'
import { catalogue } from '../../../src/check/catalogue'
import { statuses } from '../../../src/check/finding'

const presented = (changes: Record<string, Partial<PresentedCheck>> = {}): PresentedCheck[] =>
  catalogue.map(({ id, number, area, basis, blocks, sources }) => ({
    id,
    number,
    area,
    basis,
    blocks,
    sources,
    status: 'pass',
    title: id,
    summary: '',
    fix: null,
    measured: true,
    evidence: { items: [], count: 0, figures: {} },
    ...changes[id],
  }))

const group = (checks: PresentedCheck[]) =>
  groupFindings({
    checks,
    first: firstThingsToMend({
      checks: checks.map((check) => ({
        ...check,
        summary: { key: check.measured ? 'x:fail' : 'readiness:not-measured' },
        fix: null,
        evidence: { ...check.evidence, items: [] },
      })),
    }).map(({ id }) => id),
  })

describe('the parts of the report screen', () => {
  it.each(statuses)('show each of the 60 rules exactly once when all are %s', (status) => {
    const checks = presented().map((check, place) => ({
      ...check,
      status,
      measured: status !== 'unknown' || place % 2 === 0,
    }))
    const { first, groups, notMeasured } = group(checks)
    const shown = [...first, ...groups.flatMap((one) => one.checks), ...notMeasured]
    expect(shown.map(({ id }) => id).toSorted()).toEqual(catalogue.map(({ id }) => id).toSorted())
  })

  it('put failing blockers first and never advice among what to mend', () => {
    const { first, groups } = group(
      presented({
        'page-privacy-exists': { status: 'fail' },
        'content-thin-share': { status: 'warn' },
        'cadence-recency': { status: 'fail' },
      }),
    )
    expect(first.map(({ id }) => id)).toEqual(['page-privacy-exists', 'content-thin-share'])
    expect(groups.find(({ key }) => key === 'others')?.checks[0]?.id).toBe('cadence-recency')
  })

  it('keep what Google says apart from what others say', () => {
    for (const { key, checks } of group(presented()).groups) {
      const isOfficial = checks.every(({ basis }) => basis === key)
      const isOther = checks.every(({ basis }) => !basis.startsWith('official'))
      expect(key === 'others' ? isOther : isOfficial).toBe(true)
    }
  })

  it('count the rules of a kind that stand above', () => {
    const { groups } = group(presented({ 'page-privacy-exists': { status: 'fail' } }))
    const { basis } = catalogue.find(({ id }) => id === 'page-privacy-exists')!
    expect(groups.find(({ key }) => key === basis)?.above).toBe(1)
  })
})

describe('the address of what to mend', () => {
  it.each([
    [{ kind: 'posts', id: '12', field: 'body' }, '/admin/collections/posts/12#field-body'],
    [
      { kind: 'pages', id: 'a', field: 'meta.title' },
      '/admin/collections/pages/a#field-meta__title',
    ],
    [
      { kind: 'global', id: 'navigation', field: 'footer' },
      '/admin/globals/navigation#field-footer',
    ],
    [{ kind: 'global', id: 'blog', field: 'niche' }, '/admin/globals/blog#field-nicheStatement'],
    [{ kind: 'global', id: 'attestations', field: 'one-account' }, '/admin/trust#one-account'],
    [{ kind: 'global', id: 'attestations' }, '/admin/trust'],
    [{ kind: 'authors', id: '7' }, '/admin/collections/authors/7'],
  ] as const)('names the document and the field of %o', (item, address) => {
    expect(editAddress({ item, adminRoute: '/admin' })).toBe(address)
  })
})

it('takes the sentence of a passage along to the editor', () => {
  const passage = { offset: 4, length: 5, sentence: 'জাল সনদ: কিনুন…' }
  const item = { kind: 'posts', id: 'a', field: 'body', passage } as const
  expect(editAddress({ item, adminRoute: '/admin' })).toBe(
    `/admin/collections/posts/a#field-body:${encodeURIComponent('জাল সনদ: কিনুন')}`,
  )
  expect(editAddress({ item: { ...item, field: 'title' }, adminRoute: '/admin' })).toBe(
    '/admin/collections/posts/a#field-title',
  )
})

describe('the languages of a text in words', () => {
  const wordsOf = (shares: Record<string, number>, primary: string | null, language: string) =>
    languageWords({
      languages: { primary, shares, certain: true },
      language,
      say: sayReadiness(language),
    })

  it('are one name when there is one language, whatever loanwords stand in it', () => {
    expect(wordsOf({ bn: 0.98, en: 0.02 }, 'bn', 'bn-BD')).toBe('বাংলা')
  })

  it('are names with shares when there are several', () => {
    expect(wordsOf({ en: 0.3, bn: 0.7 }, 'bn', 'en')).toMatch(/^Bang?\S* 70%, English 30%$/)
    expect(wordsOf({ en: 0.3, bn: 0.7 }, 'bn', 'bn-BD')).toBe('বাংলা ৭০%, ইংরেজি ৩০%')
  })

  it('say when they cannot be told', () => {
    expect(wordsOf({ und: 1 }, null, 'en')).toBe('cannot be told yet')
  })
})
