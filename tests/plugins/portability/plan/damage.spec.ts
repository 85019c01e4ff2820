import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { ImportProblem } from '../../../../plugins/portability/domain/importProblem'
import { planImport } from '../../../../plugins/portability/domain/plan/planImport'
import { readItems } from '../../../../plugins/portability/domain/plan/readItems'
import { bytesOf } from '../bytesOf'
import { wxr, wxrItem } from '../wxr'

const NOW = '2026-01-01T00:00:00.000Z'

const WHOLE = new TextEncoder().encode(
  wxr(
    '<wp:author><wp:author_login>mali</wp:author_login></wp:author>',
    wxrItem({
      title: 'চা &amp; পান',
      'content:encoded': '<p>[caption]<img src="a">ছবি[/caption]</p>',
    }),
    wxrItem({ 'wp:post_id': '2', 'wp:post_type': 'page' }),
  ),
)

/** Both passes over the bytes: how many items came, or the problem that was told. Anything else is thrown on. */
const outcome = async (bytes: Uint8Array, pieceLength: number): Promise<number | ImportProblem> => {
  try {
    const plan = await planImport({ bytes: bytesOf(bytes, pieceLength), now: NOW })
    let items = 0
    for await (const item of readItems({ bytes: bytesOf(bytes, pieceLength), plan })) {
      expect(item.slug).not.toBe('')
      items += 1
    }
    return items
  } catch (error) {
    if (error instanceof ImportProblem) return error
    throw error
  }
}

describe('damaged files', () => {
  it('that break off anywhere are refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: WHOLE.length - 7 }), async (length) => {
        expect(await outcome(WHOLE.slice(0, length), 64)).toBeInstanceOf(ImportProblem)
      }),
      { numRuns: 300 },
    )
  })

  it('with any bytes changed are read or refused by code, never crashed on', async () => {
    const edit = fc.record({
      at: fc.nat(WHOLE.length - 1),
      bytes: fc.oneof(
        fc.uint8Array({ minLength: 1, maxLength: 6 }),
        fc
          .constantFrom(
            '<',
            '>',
            ']]>',
            '&',
            '&x;',
            '&#0;',
            '"',
            '</item>',
            '<item>',
            '<![CDATA[',
            '<!--',
            '<?x',
            '<a:b>',
            '\0',
          )
          .map((text) => new TextEncoder().encode(text)),
      ),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        const damaged = WHOLE.slice()
        for (const { at, bytes } of edits) damaged.set(bytes.subarray(0, damaged.length - at), at)
        const result = await outcome(damaged, 64)
        expect(result instanceof ImportProblem ? result.code !== 'file-changed' : result <= 4).toBe(
          true,
        )
      }),
      { numRuns: 1500 },
    )
  })

  it('are read alike in pieces of any length', async () => {
    for (const pieceLength of [1, 2, 3, 5000, WHOLE.length]) {
      expect(await outcome(WHOLE, pieceLength)).toBe(2)
    }
  })
})
