import { describe, expect, it } from 'vitest'

import { sayTrust } from '../../../plugins/trust/components/sayTrust'
import { wordState } from '../../../plugins/trust/components/wordState'
import { pageState } from '../../../plugins/trust/domain/pageState'
import type { Statement } from '../../../plugins/trust/gather/readStatements'
import { screen } from '../../../plugins/trust/translations/screen'
import type { Attested, Standing } from '../../../src/check/ownersWord'

const word: Attested = {
  subject: 'age',
  answer: 'confirmed',
  wording: 'I say so.',
  by: 'Ayesha',
  // Already the next day in Dhaka.
  at: '2026-11-01T20:00:00.000Z',
  expires: '2027-05-02T20:00:00.000Z',
  withdrawn: null,
}
const told = (standing: Standing, language = 'en'): string =>
  wordState({
    statement: { subject: 'age', title: '', wording: '', effect: '', ...standing } as Statement,
    language,
    timeZone: 'Asia/Dhaka',
    say: sayTrust(language),
  })

describe('the screen of the owner’s word', () => {
  it('has every text in both languages', () => {
    expect(Object.keys(screen.bn!)).toEqual(Object.keys(screen.en!))
    for (const text of Object.values(screen.bn!)) expect(text).toMatch(/\p{Script=Bengali}/u)
  })

  it.each([
    [{ state: 'open', attested: null }, 'Nobody has said anything yet.'],
    [
      { state: 'confirmed', attested: word },
      'Confirmed on 2 November 2026 by Ayesha; holds until 3 May 2027.',
    ],
    [
      { state: 'expired', attested: { ...word, by: '' } },
      'Confirmed on 2 November 2026 by somebody without an account; held until 3 May 2027. Please say it again.',
    ],
    [{ state: 'denied', attested: word }, 'On 2 November 2026 Ayesha said: this is not so.'],
    [
      { state: 'open', attested: { ...word, withdrawn: '2026-12-01T06:00:00.000Z' } },
      'Taken back on 1 December 2026.',
    ],
  ] satisfies [Standing, string][])('says where a statement stands: %o', (standing, sentence) => {
    expect(told(standing)).toBe(sentence)
  })

  it('counts days in Bengali digits', () => {
    expect(told({ state: 'confirmed', attested: word }, 'bn-BD')).toMatch(
      /^২ নভেম্বর.* ২০২৬ তারিখে/u,
    )
  })
})

describe('a page that Google asks for', () => {
  it.each([
    [true, 'All is said.', 'published', null],
    [true, 'Write to [your mail address].', 'published-blank', '[your mail address]'],
    [false, 'All is said.', 'draft', null],
    [false, 'লিখুন: [আপনার ই-মেইল ঠিকানা]।', 'draft-blank', '[আপনার ই-মেইল ঠিকানা]'],
  ] as const)(
    'is told by what readers see and what is left blank (%s, %s)',
    (isPublished, text, state, blank) => {
      expect(pageState({ isPublished, text })).toEqual({ state, blank })
    },
  )
})
