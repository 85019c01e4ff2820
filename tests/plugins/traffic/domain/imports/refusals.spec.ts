import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  readDay,
  readDecimal,
  readWhole,
} from '../../../../../plugins/traffic/domain/imports/readNumbers'
import { unzipTables } from '../../../../../plugins/traffic/domain/imports/unzipTables'
import { importOf, zipOf } from './importOf'

const codeOf = (work: () => unknown): unknown => {
  try {
    work()
    return 'done'
  } catch (error) {
    return (error as { code?: unknown }).code
  }
}

describe('a file that is none of the known', () => {
  it.each([
    ['nothing', '', 'empty-file'],
    ['blank lines', ' \n\n', 'unknown-file'],
    ['a text', 'Dear diary, today nothing happened.\n', 'unknown-file'],
    ['another table', 'name,age\nRahim,30\n', 'unknown-file'],
    ['a page of Markdown', '# The blog\n\nRead, write, publish.\n', 'unknown-file'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3), 'unknown-file'],
    ['an archive of pictures', zipOf({ 'a.png': '\u0000\u0001' }), 'unknown-file'],
    [
      'half an archive',
      zipOf({ 'a.csv': Array.from({ length: 2_000 }, (_, index) => index * 7919).join() }).slice(
        0,
        500,
      ),
      'broken-zip',
    ],
    ['a head without rows', '2Path,Title,Event,Date\n', 'empty-file'],
    ['days without figures', 'date,visitors\n', 'empty-file'],
  ])('is refused with a reason: %s', (_name, content, code) => {
    expect(codeOf(() => importOf(content))).toBe(code)
  })

  it('is refused with a code or read, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ maxLength: 300 })),
        (content) => {
          expect(['done', 'empty-file', 'unknown-file', 'broken-zip']).toContain(
            codeOf(() => importOf(content)),
          )
        },
      ),
    )
  })
})

describe('an archive', () => {
  it('is not unpacked beyond its limits, whatever it says of its sizes', () => {
    const bomb = zipOf({ 'a.csv': '0'.repeat(3_000_000) })
    expect(bomb.length).toBeLessThan(100_000)
    expect(codeOf(() => unzipTables(bomb, { entries: 10, bytes: 1_000_000 }))).toBe('too-large')
    const lying = bomb.slice()
    const view = new DataView(lying.buffer)
    view.setUint32(22, 10, true)
    expect(codeOf(() => unzipTables(lying, { entries: 10, bytes: 1_000_000 }))).toBe('too-large')
  })

  it('may not have many files', () => {
    const many = zipOf(
      Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${index}.csv`, 'x'])),
    )
    expect(codeOf(() => unzipTables(many, { entries: 10, bytes: 1_000 }))).toBe('too-large')
    expect(unzipTables(many, { entries: 12, bytes: 1_000 })).toHaveLength(12)
  })
})

describe('numbers of exports', () => {
  it.each([
    ['1234', 1234],
    ['1,234', 1234],
    ['1.234.567', 1_234_567],
    ['12,34,567', 1_234_567],
    ['1\u202f234', 1234],
    ['১২৩', 123],
    ['5.0', 5],
    ['', null],
    ['1.5', null],
    ['-3', null],
    ['many', null],
  ])('%s is the whole number %s', (text, value) => {
    expect(readWhole(text)).toBe(value)
  })

  it.each([
    ['12.3', 12.3],
    ['12,3', 12.3],
    ['1.012,5', 1012.5],
    ['1,012.5', 1012.5],
    ['7,69 %', 7.69],
    ['৭.৫', 7.5],
    ['8', 8],
    ['', null],
    ['x', null],
  ])('%s is the number %s', (text, value) => {
    expect(readDecimal(text)).toBe(value)
  })

  it.each([
    ['2026-02-28', '2026-02-28'],
    ['20260228', '2026-02-28'],
    ['2026/02/28', '2026-02-28'],
    ['২০২৬-০২-২৮', '2026-02-28'],
    ['2026-02-30', null],
    ['2026-0228', null],
    ['28/02/2026', null],
  ])('%s is the day %s', (text, day) => {
    expect(readDay(text)).toBe(day)
  })
})
