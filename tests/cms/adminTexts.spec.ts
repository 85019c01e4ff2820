import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

import { desk } from '../../plugins/originality/translations/desk'
import { admin as portability } from '../../plugins/portability/translations/admin'
import { admin as readiness } from '../../plugins/readiness/translations/admin'
import { messages } from '../../plugins/readiness/translations/messages'
import { screen as traffic } from '../../plugins/traffic/translations/screen'
import { formatTime } from '../../src/cms/formatTime'
import { textsAreComplete } from '../support/everyMessage'

type Table = Readonly<Record<string, string>>

/** Texts that only put values together have no letters of their own. */
const withLetters = (table: Table): Table =>
  Object.fromEntries(
    Object.entries(table).filter(([, text]) => /\p{L}/u.test(text.replace(/\{[^{}]*\}/gu, ''))),
  )

describe.each([
  { plugin: 'readiness', admin: readiness, known: { ...messages.en, ...readiness.en } as Table },
  { plugin: 'originality', admin: desk, known: desk.en as Table },
  { plugin: 'portability', admin: portability, known: portability.en as Table },
  { plugin: 'traffic', admin: traffic, known: traffic.en as Table },
])('the words of the screens of $plugin', ({ plugin, admin, known }) => {
  textsAreComplete({ en: withLetters(admin.en), bn: withLetters(admin.bn) })

  it('has every key that a component says', () => {
    const folder = path.join('plugins', plugin, 'components')
    const said = readdirSync(folder).flatMap((file) => [
      ...readFileSync(path.join(folder, file), 'utf8').matchAll(/'([a-z]+:[a-z-]+)'/gu),
    ])
    expect(said.length).toBeGreaterThan(20)
    expect(said.map(([, key]) => key!).filter((key) => !(key in known))).toEqual([])
  })
})

describe('the time on a screen', () => {
  const time = '2026-11-22T20:05:00Z'

  it('is written with the digits, the words and the clock of the reader', () => {
    const zone = { timeZone: 'Asia/Dhaka' }
    expect(formatTime({ time, language: 'en', ...zone })).toBe('23 November 2026, 02:05')
    expect(formatTime({ time, language: 'bn-BD', ...zone })).toBe('২৩ নভেম্বর, ২০২৬, ০২:০৫')
  })
})
