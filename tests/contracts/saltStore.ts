import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { saltLifetime, type SaltStore } from '../../plugins/traffic/domain/saltStore'

/** What every store of salts must do; `open` gives an empty one, `again` the same one as another process sees it. */
export function saltStoreContract({
  name,
  open,
  again,
}: {
  name: string
  open: () => Promise<SaltStore>
  again?: () => Promise<SaltStore>
}) {
  describe(`the salts in ${name}`, () => {
    const now = Date.now()
    let store: SaltStore
    beforeEach(async () => {
      store = await open()
    })
    afterEach(() => store.close())

    it('are 32 bytes, the same for a day and others for another', async () => {
      const salt = await store.get({ day: '2026-11-28', now })
      expect(salt).toHaveLength(32)
      expect(await store.get({ day: '2026-11-28', now: now + 1_000 })).toEqual(salt)
      expect(await store.get({ day: '2026-11-29', now })).not.toEqual(salt)
    })

    it('are made once when many ask at the same moment', async () => {
      const salts = await Promise.all(
        Array.from({ length: 20 }, () => store.get({ day: '2026-11-28', now })),
      )
      expect(new Set(salts.map((salt) => Buffer.from(salt).toString('hex'))).size).toBe(1)
    })

    it('are destroyed after 48 hours and not before; what is asked for then is another', async () => {
      const old = await store.get({ day: '2026-11-26', now: now - saltLifetime })
      const young = await store.get({ day: '2026-11-27', now: now - saltLifetime + 60_000 })
      expect(await store.purge(now)).toBe(1)
      expect(await store.get({ day: '2026-11-27', now })).toEqual(young)
      expect(await store.get({ day: '2026-11-26', now })).not.toEqual(old)
      expect(await store.purge(now)).toBe(0)
    })

    it.runIf(again)('are the same for another process', async () => {
      const other = (await again?.()) as SaltStore
      const [one, two] = await Promise.all([
        store.get({ day: '2026-11-28', now }),
        other.get({ day: '2026-11-28', now }),
      ])
      expect(one).toEqual(two)
      await other.close()
    })
  })
}
