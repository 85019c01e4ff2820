import path from 'node:path'

import { summariseImport } from '../../../plugins/traffic/domain/imports/summariseImport'
import { readTrafficFile } from '../../../plugins/traffic/imports/readTrafficFile'
import { openImportedStore } from '../../../plugins/traffic/store/openImportedStore'
import { readBlogSettings } from '../../cms/readBlogSettings'
import { answer } from '../answer'
import type { CommandCall } from '../command'
import { say } from '../say'
import { usageError } from '../usageError'
import { withCms } from '../withCms'
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
      const { hash, parsed } = await readTrafficFile({ file, blog: { timeZone, hosts } })
      const { source, rows } = parsed
      const { tables: _tables, ...summary } = summariseImport(parsed)
      const store = await openImportedStore(payload)
      const wasThere = (await store.imports()).some((one) => one.file === hash)
      const isDry = values['dry-run'] === true
      if (!isDry)
        await store.put({
          record: { file: hash, name: path.basename(file), source, at: new Date().toISOString() },
          rows,
          isAdded: source === 'access-log',
        })
      return { ...summary, file: hash, dryRun: isDry, wasThere }
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
