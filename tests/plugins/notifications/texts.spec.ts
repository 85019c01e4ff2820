import { describe, expect, it } from 'vitest'

import { kindNames } from '../../../plugins/notifications/translations/kindNames'
import { sayNotice } from '../../../plugins/notifications/translations/sayNotice'
import { screen } from '../../../plugins/notifications/translations/screen'
import { verdicts } from '../../../plugins/readiness/domain/report'
import { noticeKinds } from '../../../src/cms/notify/noticeKinds'
import { textsAreComplete } from '../../support/everyMessage'

describe('the words of notices', () => {
  textsAreComplete({ en: screen.en!, bn: screen.bn! })
  textsAreComplete({
    en: Object.fromEntries(noticeKinds.map((kind) => [kind, kindNames[kind].en])),
    bn: Object.fromEntries(noticeKinds.map((kind) => [kind, kindNames[kind].bn])),
  })

  it('name every verdict', () => {
    for (const verdict of verdicts)
      for (const language of ['en', 'bn'])
        expect(screen[language]).toHaveProperty(`verdict:${verdict}`)
  })

  const values = {
    title: 'ধান চাষ',
    count: 2,
    attempts: 8,
    name: 'Rahima',
    from: 'not-ready',
    to: 'nearly-ready',
  }
  it.each(noticeKinds)('say %s in a sentence of each language', (kind) => {
    for (const language of ['en', 'bn-BD']) {
      for (const title of ['ধান চাষ', '']) {
        const said = sayNotice({ kind, values: { ...values, title }, language })
        expect(said).not.toMatch(/undefined|\{|notice:|verdict:|“”/u)
        expect(/\p{Script=Bengali}/u.test(said.replace('ধান চাষ', ''))).toBe(language === 'bn-BD')
      }
    }
  })

  it('count in the digits of the reader', () => {
    const say = (language: string, count: number) =>
      sayNotice({ kind: 'flag-waiting', values: { title: 'A', count }, language })
    expect(say('en', 1)).toBe('A source shares words with “A” and waits for an editor’s decision.')
    expect(say('en', 3)).toContain('3 sources share words with “A” and wait')
    expect(say('bn-BD', 3)).toContain('৩টি উৎসের')
  })
})
