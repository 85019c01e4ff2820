import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { contactBounds } from '../../../plugins/contact/domain/contactBounds'
import { isMailbox } from '../../../plugins/contact/domain/isMailbox'
import { isOwnOrigin } from '../../../plugins/contact/domain/isOwnOrigin'
import { mailPause } from '../../../src/cms/mailPause'
import { plainLine } from '../../../plugins/contact/domain/plainLine'
import { plainText } from '../../../plugins/contact/domain/plainText'
import { readContactFields } from '../../../plugins/contact/domain/readContactFields'
import { spamReasonsOf } from '../../../plugins/contact/domain/spamReasons'

const good = { name: 'রহিমা', email: 'rahima@mail.test', message: 'ধান নিয়ে একটি প্রশ্ন।' }

describe('plainText', () => {
  it.each([
    ['<b>ভাত</b> ও ডাল', 'ভাত ও ডাল'],
    ['a < b and b > a', 'a < b and b > a'],
    ['<scr<script>ipt>alert(1)</script>', 'alert(1)'],
    ['<<b>script>x', 'x'],
    ['never closed <img src=x', 'never closed < img src=x'],
    ['<!-- hidden -->shown<?php x ?>', 'shown'],
    ['one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
    ['a\u0000b\u0007c\u202Ed\u2066e\uFEFF', 'abcde'],
    ['half \uD800 letter', 'half  letter'],
    // The joiner is how the letter is written.
    ['র‍্যাব', 'র‍্যাব'],
    ['  edges \n', 'edges'],
  ])('makes %j plain', (text, plain) => {
    expect(plainText(text)).toBe(plain)
  })

  it('is not held by tags within tags', () => {
    expect(plainText(`${'<a'.repeat(20)}${'>'.repeat(20)}`)).not.toMatch(/<[a-z]/u)
  })

  it('leaves no beginning of a tag and nothing unseen, and changes nothing a second time', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('<', '>', '<b', '</', '<!', '<?', '&lt;', '\r\n', '\u202E', '‍'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const plain = plainText(pieces.join(''))
        expect(plain).not.toMatch(/<[a-z/!?]/iu)
        expect(plain).not.toMatch(/[^\P{Cc}\n\t]|\p{Bidi_Control}/u)
        expect(plainText(plain)).toBe(plain)
      }),
    )
  })
})

describe('plainLine', () => {
  it('is one line whatever it is given', () => {
    expect(plainLine('Hello\r\nBcc: a@b.test')).toBe('Hello Bcc: a@b.test')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainLine(text)).not.toMatch(/[\r\n\u2028\u2029\u0085]/u)
      }),
    )
  })
})

describe('isMailbox', () => {
  it.each(['a@b.co', 'first.last+tag@mail.example', "o'hara@mail.test", 'আয়েশা@রান্না.বাংলা'])(
    'takes %s',
    (text) => {
      expect(isMailbox(text)).toBe(true)
    },
  )
  it.each([
    '',
    'a',
    'a@b',
    'a@b.c',
    '@b.co',
    'a@.co',
    'a@-b.co',
    'a@b..co',
    'a b@c.co',
    'a@b.co,c@d.co',
    'a@b.co;c@d.co',
    'Name <a@b.co>',
    '"a"@b.co',
    'a@b.co\nBcc: c@d.co',
    'a@[127.0.0.1]',
    `${'a'.repeat(65)}@b.co`,
    `a@${'b'.repeat(250)}.co`,
  ])('refuses %j', (text) => {
    expect(isMailbox(text)).toBe(false)
  })
})

describe('readContactFields', () => {
  it('reads what a form sends, plain', () => {
    expect(
      readContactFields({
        ...good,
        subject: 'ধান\r\nBcc: x@y.test',
        message: '<i>কবে</i> বীজ বুনব?',
        website: 'http://x',
        shownAt: '2026-11-28T06:00:00Z',
      }),
    ).toEqual({
      message: {
        name: 'রহিমা',
        email: 'rahima@mail.test',
        subject: 'ধান Bcc: x@y.test',
        message: 'কবে বীজ বুনব?',
      },
      raw: 'ধান\r\nBcc: x@y.test\n<i>কবে</i> বীজ বুনব?',
      trap: 'http://x',
      shownAt: Date.parse('2026-11-28T06:00:00Z'),
      problems: null,
    })
  })

  it('tells everything that is wrong at once', () => {
    expect(
      readContactFields({ name: ' ', email: 'x', message: 7, subject: 'a'.repeat(151) }),
    ).toEqual({
      problems: [
        { field: 'name', code: 'missing' },
        { field: 'email', code: 'no-mailbox' },
        { field: 'subject', code: 'too-long' },
        { field: 'message', code: 'no-text' },
      ],
    })
    expect(readContactFields({}).problems).toHaveLength(3)
    expect(readContactFields({ ...good, message: '<b></b>' })).toEqual({
      problems: [{ field: 'message', code: 'missing' }],
    })
  })

  it('counts characters, not halves of them', () => {
    const longest = '😀'.repeat(contactBounds.message)
    expect(readContactFields({ ...good, message: longest }).problems).toBeNull()
    expect(readContactFields({ ...good, message: `${longest}a` }).problems).toEqual([
      { field: 'message', code: 'too-long' },
    ])
  })

  it.each([
    [undefined, null],
    ['', null],
    ['yesterday', null],
    [{}, null],
    ['1795845600000', 1_795_845_600_000],
    [1_795_845_600_000, 1_795_845_600_000],
    ['9'.repeat(400), null],
  ])('reads the time %j', (shownAt, time) => {
    expect(readContactFields({ ...good, shownAt })).toMatchObject({ shownAt: time })
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (fields) => {
        expect(readContactFields(fields)).toHaveProperty('problems')
      }),
    )
  })
})

describe('spamReasonsOf', () => {
  const now = 1_000_000
  const judge = (
    changes: Partial<Parameters<typeof spamReasonsOf>[0]> & { text?: string } = {},
  ) => {
    const { text = 'A question about rice.', ...rest } = changes
    return spamReasonsOf({
      message: { subject: '', message: text },
      raw: text,
      trap: '',
      shownAt: null,
      now,
      mostLinks: 2,
      ...rest,
    })
  }

  it('has nothing against an honest message', () => {
    expect(judge()).toEqual([])
    expect(judge({ shownAt: now - 3_000 })).toEqual([])
    expect(judge({ text: 'See https://a.test and www.b.test, please.' })).toEqual([])
    expect(judge({ text: 'a < b, and <i>that</i> is all' })).toEqual([])
  })

  it.each([
    ['a field that nobody sees', { trap: 'x' }, ['trap']],
    ['no time to write', { shownAt: now - 2_999 }, ['too-fast']],
    ['links', { text: 'http://a.test http://b.test https://c.test' }, ['links']],
    ['HTML', { raw: '<a href="http://x.test">x</a>' }, ['markup']],
    ['BBCode', { text: '[url=http://x.test]x[/url]' }, ['markup']],
    ['no links at all allowed', { text: 'http://a.test', mostLinks: 0 }, ['links']],
  ] as const)('knows %s', (_, changes, reasons) => {
    expect(judge(changes)).toEqual(reasons)
  })

  it('takes a clock that goes ahead for no sign', () => {
    expect(judge({ shownAt: now + 60_000 })).toEqual([])
  })
})

describe('isOwnOrigin', () => {
  const is = (origin: string | null, address: string | null = 'https://blog.test') =>
    isOwnOrigin({ origin, address, allowed: ['http://admin.test:3000'] })

  it.each([null, 'https://blog.test', 'https://www.blog.test', 'http://admin.test:3000'])(
    'takes %s',
    (origin) => {
      expect(is(origin)).toBe(true)
    },
  )
  it.each([
    'null',
    '',
    'https://evil.test',
    'http://blog.test',
    'https://blog.test:8443',
    'https://blog.test.evil.test',
    'https://a.blog.test',
    'file://blog.test',
    'http://admin.test',
  ])('refuses %j', (origin) => {
    expect(is(origin)).toBe(false)
  })
  it('knows the blog with www. from its address too, and nobody without one', () => {
    expect(is('https://blog.test', 'https://www.blog.test/')).toBe(true)
    expect(is('https://blog.test', null)).toBe(false)
  })
})

it('a mail that is not taken is tried five times', () => {
  expect([1, 2, 3, 4, 5].map(mailPause)).toEqual([60_000, 600_000, 3_600_000, 21_600_000, null])
})
