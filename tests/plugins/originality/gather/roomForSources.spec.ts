import { describe, expect, it, vi } from 'vitest'

import { fingerprintsOf } from '../../../../plugins/originality/domain/fingerprintsOf'
import { checkOn, type CheckInput } from '../../../../plugins/originality/gather/checkOn'
import { indexedDocument } from '../../../../plugins/originality/gather/indexedDocument'
import { roomForSources } from '../../../../plugins/originality/gather/roomForSources'
import { memoryStore } from '../../../../plugins/originality/store/memoryStore'
import { textToArticle } from '../../../../src/article/textToArticle'
import { copied } from '../server/library'

const kinds = ['posts', 'source-texts']
const filled = async (posts: number) => {
  const store = memoryStore()
  const names = [
    ...Array.from({ length: posts }, (_, place) => `posts:${String(place).padStart(3, '0')}`),
    'source-texts:paper',
  ]
  await store.put(names.map((document) => indexedDocument({ document, text: copied })))
  return store
}
const ask = (more: { kinds?: string[]; limit?: number } = {}) => ({
  ...fingerprintsOf(copied),
  kinds,
  limit: 12,
  ...more,
})

describe('roomForSources', () => {
  it('finds the source among dozens of posts that have its text', async () => {
    const store = await filled(40)
    expect(await store.neighbours(ask())).not.toContainEqual(
      expect.objectContaining({ document: 'source-texts:paper' }),
    )
    const found = await roomForSources(store).neighbours(ask())
    expect(found[1]?.document).toBe('source-texts:paper')
    expect(found).toHaveLength(13)
    expect(new Set(found.map(({ document }) => document)).size).toBe(13)
  })

  it('asks once where posts leave a place, where others have one, and where posts alone are wanted', async () => {
    for (const [posts, asked] of [
      [5, ask()],
      [40, ask({ kinds: ['posts'] })],
      [40, ask({ kinds: ['source-texts'] })],
      [40, ask({ limit: 60 })],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one store after the other
      const store = await filled(posts)
      const neighbours = vi.spyOn(store, 'neighbours')
      // oxlint-disable-next-line no-await-in-loop -- as above
      const found = await roomForSources(store).neighbours(asked)
      expect(neighbours).toHaveBeenCalledTimes(1)
      // oxlint-disable-next-line no-await-in-loop -- as above
      expect(found).toEqual(await neighbours.mock.results[0]?.value)
    }
  })
})

describe('checkOn', () => {
  const check = async (foreign: CheckInput['foreign']) => {
    const { result } = await checkOn({
      store: await filled(3),
      input: {
        article: textToArticle({ text: copied }),
        kinds,
        except: [],
        pages: [],
        own: [],
        foreign,
        excluded: [],
        minimumPassageWords: 8,
        minimumSourceWords: 0,
        budget: 60_000,
      },
    })
    return result.sources.map(({ document }) => document)
  }

  it('gives words to a document that is known to be foreign before any that is not known', async () => {
    expect(await check(null)).toEqual(['posts:000'])
    expect(await check(['source-texts:paper'])).toEqual(['source-texts:paper'])
  })
})
