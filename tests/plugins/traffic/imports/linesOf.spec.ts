import { describe, expect, it } from 'vitest'

import { linesOf } from '../../../../plugins/traffic/imports/linesOf'

const read = async (chunks: readonly Uint8Array[]): Promise<{ lines: string[]; bytes: number }> => {
  const lines: string[] = []
  let bytes = 0
  async function* stream() {
    yield* chunks
  }
  const onBytes = (chunk: Uint8Array) => {
    bytes += chunk.length
  }
  for await (const line of linesOf({ bytes: stream(), onBytes })) lines.push(line)
  return { lines, bytes }
}

describe('linesOf', () => {
  it('gives whole lines wherever the stream is cut, even in a letter', async () => {
    const bytes = new TextEncoder().encode('আম\r\n\nজাম\nকলা')
    for (let at = 0; at <= bytes.length; at += 1)
      expect(await read([bytes.subarray(0, at), bytes.subarray(at)])).toEqual({
        lines: ['আম', '', 'জাম', 'কলা'],
        bytes: bytes.length,
      })
  })

  it('passes over the rest of a line without an end', async () => {
    const chunk = new TextEncoder().encode('x'.repeat(50_000))
    const { lines } = await read([chunk, chunk, chunk, new TextEncoder().encode('\nnext')])
    expect(lines[0]!.length).toBeLessThan(120_000)
    expect(lines[1]).toBe('next')
  })
})
