import type { Payload } from 'payload'
import { expect, it } from 'vitest'

import { closeStores, openStore } from '../../src/cms/openStores'

it('closes what was opened last first, since it may stand on what was opened before', async () => {
  const payload = {
    db: { name: 'sqlite', clientConfig: { url: 'file:blog.db' } },
  } as unknown as Payload
  const closed: string[] = []
  const open = (key: string) =>
    openStore({ payload, key, open: () => ({ close: () => closed.push(key) }) })
  await openStore({
    payload,
    key: 'upper',
    open: async () => {
      await open('lower')
      return { close: () => closed.push('upper') }
    },
  })
  await open('other')
  await closeStores(payload)
  expect(closed).toEqual(['other', 'upper', 'lower'])
})
