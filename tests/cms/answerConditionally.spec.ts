import { describe, expect, it } from 'vitest'

import { answerConditionally } from '../../src/cms/answerConditionally'
import { entityTag } from '../../src/cms/entityTag'

const tag = entityTag('ধান')
const lastModified = '2026-01-02T03:04:05.678Z'
const ask = (headers: Record<string, string>): boolean =>
  answerConditionally({
    request: { headers: new Headers(headers) },
    body: 'ধান',
    headers: {},
    lastModified,
    datedByAll: true,
  }).status === 304

describe('a conditional request', () => {
  it.each([
    [{ 'If-None-Match': tag }, true],
    [{ 'If-None-Match': `"a", W/${tag}` }, true],
    [{ 'If-None-Match': '*' }, true],
    [{ 'If-None-Match': '"a"' }, false],
    // The tag decides alone where both are sent.
    [{ 'If-None-Match': '"a"', 'If-Modified-Since': 'Sat, 03 Jan 2026 00:00:00 GMT' }, false],
    [{ 'If-Modified-Since': 'Fri, 02 Jan 2026 03:04:05 GMT' }, true],
    [{ 'If-Modified-Since': 'Fri, 02 Jan 2026 03:04:04 GMT' }, false],
    [{ 'If-Modified-Since': 'yesterday' }, false],
    [{}, false],
  ])('%j: has it already is %j', (headers, known) => {
    expect(ask(headers as Record<string, string>)).toBe(known)
  })

  it('is not decided by a date that is not known for sure', async () => {
    const request = {
      headers: new Headers({ 'If-Modified-Since': 'Fri, 02 Jan 2027 00:00:00 GMT' }),
    }
    const options = {
      request,
      body: 'ধান',
      headers: { 'Content-Type': 'text/plain' },
      lastModified,
    }
    const whole = answerConditionally(options)
    expect([whole.status, await whole.text()]).toEqual([200, 'ধান'])
    expect(whole.headers.get('last-modified')).toBe('Fri, 02 Jan 2026 03:04:05 GMT')
    const short = answerConditionally({ ...options, datedByAll: true })
    expect([short.status, short.headers.get('etag'), short.headers.get('content-type')]).toEqual([
      304,
      tag,
      null,
    ])
  })
})
