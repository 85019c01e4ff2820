import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import type { LeaseStore } from '../../src/work/lease/leaseStore'

/** What every store of the job runner's lease must do; `open` gives a free lease. */
export const leaseStoreContract = ({
  name,
  open,
}: {
  name: string
  open: () => Promise<LeaseStore>
}): void => {
  describe(`the lease on ${name}`, () => {
    let leases: LeaseStore
    beforeEach(async () => {
      leases = await open()
    })
    afterEach(() => {
      leases.close()
    })
    const take = (holder: string, now: number): Promise<boolean> =>
      leases.take({ holder, now, until: now + 30 })

    it('goes to whoever asks first and to nobody else', async () => {
      expect(await take('one', 100)).toBe(true)
      expect(await take('two', 100)).toBe(false)
      expect(await take('two', 129)).toBe(false)
    })

    it('is free at the moment it runs out', async () => {
      await take('one', 100)
      expect(await take('two', 130)).toBe(true)
      expect(await take('one', 131)).toBe(false)
    })

    it('is renewed by its holder, also after it ran out', async () => {
      await take('one', 100)
      expect(await take('one', 120)).toBe(true)
      expect(await take('two', 149)).toBe(false)
      expect(await take('one', 200)).toBe(true)
      expect(await take('two', 229)).toBe(false)
    })

    it('is free when its holder gives it back', async () => {
      await take('one', 100)
      await leases.release('one')
      expect(await take('two', 101)).toBe(true)
    })

    it('stays where it is when somebody else gives it back', async () => {
      await take('one', 100)
      await leases.release('two')
      expect(await take('two', 101)).toBe(false)
    })

    it('may be given back when nobody holds it', async () => {
      await leases.release('one')
      expect(await take('two', 100)).toBe(true)
    })

    it('is held up to the moment it runs out or is given back', async () => {
      expect(await leases.isHeld(100)).toBe(false)
      await take('one', 100)
      expect(await leases.isHeld(129)).toBe(true)
      expect(await leases.isHeld(130)).toBe(false)
      await take('two', 140)
      expect(await leases.isHeld(141)).toBe(true)
      await leases.release('two')
      expect(await leases.isHeld(141)).toBe(false)
    })

    it('goes to exactly one of many who ask at once', async () => {
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) => take(`holder ${index}`, 100)),
      )
      expect(answers.filter(Boolean)).toHaveLength(1)
    })
  })
}
