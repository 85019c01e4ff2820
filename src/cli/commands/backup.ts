import path from 'node:path'

import { backUp } from '../../../plugins/portability/backup/backUp'
import { keepNewest } from '../../../plugins/portability/backup/keepNewest'
import { answer } from '../answer'
import type { Command } from '../command'
import { placesOf } from '../placesOf'
import { say } from '../say'
import { showProgress } from '../showProgress'
import { usageError } from '../usageError'

const megabyte = 1_000_000

/** One file with the whole blog, taken while it runs. */
export const backupCommand: Command = {
  usage: 'ekagro backup <file.tar.gz|folder> [--keep N] [--json]',
  summary:
    'The whole blog in one file, taken while it runs: database as of one moment, and media. --keep leaves the newest N in the folder.',
  options: { json: { type: 'boolean' }, keep: { type: 'string' } },
  run: async ({ positionals, values }) => {
    const [target, ...more] = positionals
    if (!target || more.length > 0) throw usageError('name one file or folder.')
    const most = values.keep === undefined ? null : Number(values.keep)
    if (most !== null && !(Number.isInteger(most) && most > 0)) {
      throw usageError('--keep is a whole number from 1.')
    }
    const progress = showProgress('Megabytes')
    const { file, manifest } = await backUp({
      places: placesOf(process.env),
      target,
      now: new Date(),
      tell: ({ done, total }) =>
        progress.tell({ done: Math.round(done / megabyte), total: Math.round(total / megabyte) }),
    })
    progress.end()
    const removed = most === null ? [] : await keepNewest({ directory: path.dirname(file), most })
    if (!manifest.isOneMoment) {
      say('This MongoDB gives no snapshots: what was written meanwhile may be in it in part.')
    }
    if (manifest.media === 'bucket') say('Pictures lie in the bucket and are not in the backup.')
    if (values.json === true) await answer({ file, ...summaryOf(manifest), removed })
    else say(`${file}: ${manifest.files.length} files. Keep PAYLOAD_SECRET apart from it.`)
    return 0
  },
}

const summaryOf = ({ files, ...rest }: Awaited<ReturnType<typeof backUp>>['manifest']) => ({
  ...rest,
  files: files.length,
  bytes: files.reduce((sum, { size }) => sum + size, 0),
})
