import path from 'node:path'

import { trustOf } from '../../../plugins/traffic/domain/imports/trustOf'
import { openImportedStore } from '../../../plugins/traffic/store/openImportedStore'
import { readBlogSettings } from '../../cms/readBlogSettings'
import { answer } from '../answer'
import type { CommandCall } from '../command'
import { say } from '../say'
import { usageError } from '../usageError'
import { withCms } from '../withCms'
import { readTrafficFile } from './readTrafficFile'
import { type ImportAnswer, showTrafficImport } from './showTrafficImport'

/**
 * `ekagro traffic import`: reads figures of another counter and keeps them apart from hits. The same file again changes nothing; with
 * `--dry-run` nothing is written.
 */
export const importTraffic = async ({ positionals, values }: CommandCall): Promise<number> => {
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw usageError('name one file to import.')
  const json = values.json === true
  try {
    const told = await withCms(async (payload): Promise<ImportAnswer> => {
      const { timeZone, address } = await readBlogSettings({ payload })
      const hosts = address ? [address] : []
      const { hash, parsed } = await readTrafficFile(file, { timeZone, hosts })
      const { source, rows, ...rest } = parsed
      const store = await openImportedStore(payload)
      const wasThere = (await store.imports()).some((one) => one.file === hash)
      const isDry = values['dry-run'] === true
      if (!isDry)
        await store.put({
          record: { file: hash, name: path.basename(file), source, at: new Date().toISOString() },
          rows,
          isAdded: source === 'access-log',
        })
      const times = rows.flatMap(({ from, to }) => (from === '' ? [] : [from, to])).toSorted()
      return {
        source,
        trust: trustOf(source),
        file: hash,
        dryRun: isDry,
        wasThere,
        from: times[0] ?? null,
        to: times.at(-1) ?? null,
        rows: Object.fromEntries(countBy(rows)),
        ...rest,
      }
    })
    if (json) await answer(told)
    else say(showTrafficImport(told))
    return 0
  } catch (error) {
    const { code, message } = error as Error & { code?: string }
    if (!json || code === undefined || code === 'usage') throw error
    await answer({ error: { code, message } })
    say(`ekagro traffic import: ${message}`)
    return 1
  }
}

const countBy = (rows: readonly { dimension: string }[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { dimension } of rows) counts.set(dimension, (counts.get(dimension) ?? 0) + 1)
  return counts
}
