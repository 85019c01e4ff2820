import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { cleanPath } from '../../../../plugins/traffic/domain/cleanPath'
import { isExcludedPath } from '../../../../plugins/traffic/domain/isExcludedPath'

const clean = (address: string): string => cleanPath(new URL(address, 'https://blog.example'))

describe('the path of a page', () => {
  it.each([
    ['/', '/'],
    ['', '/'],
    ['/post/', '/post'],
    ['/post//one', '/post/one'],
    ['/post#part', '/post'],
    ['/post?', '/post'],
    [
      '/post?utm_source=x&utm_medium=y&gclid=1&fbclid=2&mc_cid=3&_x_tr_sl=bn&__cf_chl_tk=4&ref=5',
      '/post',
    ],
    ['/post?UTM_Source=x', '/post'],
    ['/?p=12&fbclid=2&page=3', '/?p=12&page=3'],
    ['/search?q=%E0%A6%AA%E0%A7%9C%E0%A6%BE', '/search?q=পড়া'.normalize('NFC')],
    ['/account?email=someone%40example.com&token=abc&tab=2', '/account?tab=2'],
    ['/%E0%A6%AC%E0%A6%BE%E0%A6%82%E0%A6%B2%E0%A6%BE', '/বাংলা'],
    ['/বাংলা', '/বাংলা'],
    ['/a%2Fb', '/a%2Fb'],
    ['/a%2fb%3Fc%23d%25e', '/a%2Fb%3Fc%23d%25e'],
    ['/a%00%0a%7f', '/a%00%0A%7F'],
    ['/a%E2%80%AEb', '/a%E2%80%AEb'],
    ['/%ff%fe', '/%FF%FE'],
    ['/100%', '/100%'],
    ['/%E0%A6', '/%E0%A6'],
  ])('of %s is %s', (address, path) => {
    expect(clean(address)).toBe(path)
  })

  it('is one for one text, however its letters were composed', () => {
    expect(clean(`/${encodeURIComponent('e\u0301')}`)).toBe('/é')
  })

  it('is cut at 512 units, never within a character', () => {
    expect(clean(`/${'x'.repeat(8_000)}`)).toHaveLength(512)
    const faces = clean(`/${'😀'.repeat(2_000)}`)
    expect(faces.length).toBe(511)
    expect(faces).not.toMatch(/\p{Surrogate}/u)
    expect(clean(`/${encodeURIComponent('ক'.repeat(900))}`)).toBe(`/${'ক'.repeat(511)}`)
  })

  it('is bounded, whole and without control characters, whatever the address', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'grapheme', maxLength: 6 }),
            fc.string({ unit: 'binary-ascii', maxLength: 6 }),
            fc.constantFrom(
              '%',
              '%F',
              '%ff',
              '%00',
              '%2f',
              '&',
              '?',
              '=',
              'utm_source=x',
              '%E0%A6',
            ),
          ),
        ),
        (parts) => {
          const address = `https://blog.example/${parts.join('')}`
          if (!URL.canParse(address)) return
          const path = cleanPath(new URL(address))
          expect(path.startsWith('/')).toBe(true)
          expect(path.length).toBeLessThanOrEqual(512)
          expect(path).not.toMatch(/\p{Surrogate}/u)
          // oxlint-disable-next-line no-control-regex -- none may be left
          expect(path).not.toMatch(/[\u0000-\u0020\u007f-\u009f]/)
        },
      ),
    )
  }, 60_000)
})

describe('excluded paths', () => {
  it('are whole paths, or beginnings with a star', () => {
    expect(isExcludedPath('/preview', ['/preview'])).toBe(true)
    expect(isExcludedPath('/preview?p=1', ['/preview'])).toBe(true)
    expect(isExcludedPath('/preview/one', ['/preview'])).toBe(false)
    expect(isExcludedPath('/preview/one', ['/preview/*'])).toBe(true)
    expect(isExcludedPath('/previews', ['/preview/*'])).toBe(false)
    expect(isExcludedPath('/post', [])).toBe(false)
  })
})
