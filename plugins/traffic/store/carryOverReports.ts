import type { Db } from 'mongodb'

type Global = { globalType: string; publicStats?: boolean; prohibitedSources?: string[] }

/**
 * What the global `traffic-reports` said is said by `traffic-settings` since they are one: on MongoDB the values move over at the first
 * start, and whatever was set there already stands. On SQLite a migration does it. May be run again, and by two processes at once.
 */
export const carryOverReports = async (database: Db): Promise<void> => {
  const globals = database.collection<Global>('globals')
  const old = await globals.findOne({ globalType: 'traffic-reports' })
  if (old === null) return
  if ((await globals.countDocuments({ globalType: 'traffic-settings' }, { limit: 1 })) === 0) {
    // The old document becomes the new one, in one step: whoever comes second finds nothing to rename.
    await globals.updateOne(
      { _id: old._id, globalType: 'traffic-reports' },
      { $set: { globalType: 'traffic-settings' } },
    )
    return
  }
  for (const name of ['publicStats', 'prohibitedSources'] as const) {
    if (old[name] !== undefined)
      // oxlint-disable-next-line no-await-in-loop -- two small writes, once in the life of a blog
      await globals.updateOne(
        { globalType: 'traffic-settings', [name]: { $exists: false } },
        { $set: { [name]: old[name] } },
      )
  }
  await globals.deleteOne({ _id: old._id, globalType: 'traffic-reports' })
}
