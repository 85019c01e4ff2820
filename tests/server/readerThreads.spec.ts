import { describe, expect, it } from 'vitest'

import { readerThreads } from '../../src/server/readers/readerThreads'

describe('the number of reading threads', () => {
  it.each([
    [1, 0],
    [2, 1],
    [4, 3],
    [64, 3],
  ])('is, with %i cores and no setting, %i', (cores, threads) => {
    expect(readerThreads(undefined, cores)).toBe(threads)
    expect(readerThreads('', cores)).toBe(threads)
  })

  it.each([
    ['0', 0],
    ['7', 7],
    ['64', 64],
  ])('is as set: %s', (setting, threads) => {
    expect(readerThreads(setting, 2)).toBe(threads)
  })

  it.each(['-1', '65', '1.5', 'two', '1e1'])('refuses %s and says what to set', (setting) => {
    expect(() => readerThreads(setting, 2)).toThrow(
      expect.objectContaining({
        code: 'start-refused',
        message: expect.stringContaining('EKAGRO_READER_THREADS') as string,
      }),
    )
  })
})
