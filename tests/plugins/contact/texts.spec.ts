import { describe, expect, it } from 'vitest'

import { sayContact } from '../../../plugins/contact/components/sayContact'
import { testSentence } from '../../../plugins/contact/components/testSentence'
import type { TestResult } from '../../../plugins/contact/domain/testResult'
import { fieldProblemText, refusalTexts } from '../../../plugins/contact/translations/refusals'
import { screen } from '../../../plugins/contact/translations/screen'
import { textsAreComplete } from '../../support/everyMessage'

describe('the words of the contact form', () => {
  textsAreComplete({ en: screen.en!, bn: screen.bn! })

  it('says every refusal in both languages', () => {
    for (const [en, bn] of Object.values(refusalTexts)) {
      expect(en).not.toMatch(/\p{Script=Bengali}/u)
      expect(bn).toMatch(/\p{Script=Bengali}/u)
    }
  })

  it('names the field, and counts in the digits of the reader', () => {
    const problem = { field: 'message', code: 'too-long' } as const
    expect(fieldProblemText(problem, 'en')).toBe(
      'Message (“message”) is too long; at most 5,000 characters.',
    )
    expect(fieldProblemText(problem, 'bn')).toBe('বার্তা (“message”) বেশি বড়; সর্বোচ্চ ৫,০০০টি অক্ষর।')
  })
})

describe('what the last test came to', () => {
  const said = (changes: Partial<TestResult>) =>
    testSentence({
      result: {
        at: '2026-11-28T06:00:00Z',
        to: 'a@b.test',
        delivered: false,
        trouble: null,
        ...changes,
      },
      language: 'en',
      say: sayContact('en'),
    })

  it.each([
    [{ delivered: true }, /was taken by the mail server for a@b\.test/],
    [{ trouble: 'no-address' }, /save an address first/],
    [{ trouble: 'no-mail' }, /sends no mail/],
    [{ trouble: 'late' }, /within 20 seconds/],
    [{ trouble: 'rejected' }, /refused the address/],
    [{ trouble: '550 No such box' }, /said: 550 No such box/],
  ])('is said for %j', (changes, sentence) => {
    expect(said(changes)).toMatch(sentence)
  })

  it('is nothing before the first', () => {
    expect(testSentence({ result: null, language: 'en', say: sayContact('en') })).toBe(
      'No test has been made yet.',
    )
  })
})
