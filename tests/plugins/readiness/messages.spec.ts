import { describe, expect, it } from 'vitest'
import { messages } from '../../../plugins/readiness/translations/messages'
import { needs } from '../../../plugins/readiness/translations/needs'
import { titles } from '../../../plugins/readiness/translations/titles'
import { verdicts } from '../../../plugins/readiness/domain/report'
import { areas } from '../../../src/check/area'
import { catalogue } from '../../../src/check/catalogue'
import { statuses } from '../../../src/check/finding'
import { formatMessage } from '../../../src/check/formatMessage'
import { checks } from '../../../plugins/measures'
import { textsAreComplete } from '../../support/everyMessage'

describe('the texts of the report', () => {
  // The one text that is nothing but a number stands apart from "in Bengali".
  const { 'unit:share': en, ...english } = messages.en
  const { 'unit:share': bn, ...bengali } = messages.bn
  textsAreComplete({ en: english, bn: bengali })

  it('writes a share with the digits of the reader', () => {
    expect([en, bn]).toEqual(['{count, number, percent}', '{count, number, percent}'])
    const message = { key: 'unit:share', values: { count: 0.25 } }
    expect(formatMessage({ message, language: 'bn', messages })).toBe('২৫%')
  })

  it('has a title for all 60 rules, none twice, and for no other', () => {
    expect(Object.keys(titles)).toEqual(catalogue.map(({ id }) => id))
    expect(new Set(Object.values(titles).map(([title]) => title)).size).toBe(60)
    expect(new Set(Object.values(titles).map(([, title]) => title)).size).toBe(60)
  })

  it('says of every rule what it takes to measure it', () => {
    expect(catalogue.filter(({ id }) => !messages.en[`${id}:needs`])).toEqual([])
    const known = new Set(catalogue.map(({ id }) => id))
    expect(Object.keys(needs).filter((id) => !known.has(id))).toEqual([])
  })

  it('calls no rule unmeasured that a check measures', () => {
    const measured = checks.map(({ rule }) => rule.id)
    expect(measured.filter((id) => id in needs)).toEqual([])
  })

  it('has words for whatever a report can hold', () => {
    const keys = [
      ...verdicts.flatMap((verdict) => [`verdict:${verdict}`, `verdict:${verdict}:text`]),
      ...areas.map((area) => `area:${area}`),
      ...statuses.map((status) => `status:${status}`),
      ...catalogue.flatMap((rule) => [
        `basis:${rule.basis}`,
        `blocks:${rule.blocks}`,
        ...rule.sources.map(({ grade }) => `grade:${grade}`),
        ...rule.thresholds.map(({ unit }) => `unit:${unit}`),
      ]),
    ]
    expect(keys.filter((key) => !(key in messages.en))).toEqual([])
  })

  it('never speaks of a chance of approval', () => {
    const texts = [...Object.values(messages.en), ...Object.values(messages.bn)]
    expect(texts.filter((text) => /guarante|approval chance|নিশ্চয়তা/iu.test(text))).toEqual([])
  })
})
