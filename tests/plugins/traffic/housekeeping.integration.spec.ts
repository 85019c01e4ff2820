import { describe, expect } from 'vitest'

import { startUpkeep } from '../../../plugins/traffic/count/startUpkeep'
import { openTrafficStore } from '../../../plugins/traffic/store/openTrafficStore'
import { test } from '../../support/cms'
import { batchOf, hitOf } from './support/hitOf'

describe('the traffic of a blog', () => {
  test('stands beside its database and is tidied: old hits go, sums stay', async ({ cms }) => {
    const store = await openTrafficStore(cms.payload)
    expect(await openTrafficStore(cms.payload)).toBe(store)
    const now = Date.now()
    const day = (age: number) => new Date(now - age * 86_400_000).toISOString().slice(0, 10)
    const hits = [0, 89, 91, 400].map((age) =>
      hitOf({ id: `${age}`, at: now - age * 86_400_000, day: day(age) }),
    )
    await store.write(batchOf({ hits }))
    const problems: unknown[] = []
    let destroyed = 0
    const upkeep = startUpkeep({
      store,
      salts: { purge: async () => (destroyed += 1) },
      report: (problem) => problems.push(problem),
      every: 20,
    })
    await expect
      .poll(async () => (await store.hits({ from: 0, to: now, limit: 10 })).length)
      .toBe(2)
    await upkeep.stop()
    expect(destroyed).toBeGreaterThan(1)
    expect(problems).toEqual([])
    const kept = await store.hits({ from: 0, to: now, limit: 10 })
    expect(kept.map(({ id }) => id)).toEqual(['89', '0'])
    expect(await store.days({ from: day(400), to: day(0) })).toHaveLength(4)
  })
})
