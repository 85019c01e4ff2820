import { describe, expect } from 'vitest'

import { readShowSettings } from '../../../plugins/traffic/gather/readShowSettings'
import { carryOverReports } from '../../../plugins/traffic/store/carryOverReports'
import { storePlaceOf } from '../../../src/cms/openStores'
import { test } from '../../support/cms'

describe.skipIf(!process.env.MONGODB_TEST_URL)(
  'settings of before they were one (skipped unless MONGODB_TEST_URL is set; on SQLite a migration does it)',
  () => {
    test('move over once, and do not undo what was set since', async ({ cms: { payload } }) => {
      const place = storePlaceOf(payload)
      if (place.kind !== 'mongo') throw new Error('This test is for MongoDB.')
      const globals = place.database.collection('globals')
      const old = { globalType: 'traffic-reports', prohibitedSources: ['b.example'] }
      await globals.insertOne({ ...old, publicStats: true })
      await Promise.all([carryOverReports(place.database), carryOverReports(place.database)])
      expect(await readShowSettings(payload)).toEqual({
        isPublic: true,
        prohibited: ['b.example'],
      })
      expect(await globals.countDocuments({ globalType: 'traffic-reports' })).toBe(0)
      const settings = await payload.findGlobal({ slug: 'traffic-settings' })
      expect(settings).toMatchObject({ isOn: true, mostAMinute: 60 })

      await payload.updateGlobal({ slug: 'traffic-settings', data: { publicStats: false } })
      await globals.insertOne({ ...old, publicStats: true })
      await carryOverReports(place.database)
      expect(await readShowSettings(payload)).toMatchObject({ isPublic: false })
      expect(await globals.countDocuments({ globalType: 'traffic-settings' })).toBe(1)
    })
  },
)
