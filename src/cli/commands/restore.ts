import { restore } from '../../../plugins/portability/backup/restore'
import { migrations } from '../../migrations'
import { answer } from '../answer'
import type { Command } from '../command'
import { placesOf } from '../placesOf'
import { say } from '../say'
import { showProgress } from '../showProgress'
import { usageError } from '../usageError'

const megabyte = 1_000_000

/** Brings a blog back from a backup; refuses where something is, unless forced. */
export const restoreCommand: Command = {
  usage: 'ekagro restore <file.tar.gz> [--force] [--json]',
  summary:
    'The blog as it was in a backup. The server must stand still; without --force only into an empty place.',
  options: { json: { type: 'boolean' }, force: { type: 'boolean' } },
  run: async ({ positionals, values }) => {
    const [archive, ...more] = positionals
    if (!archive || more.length > 0) throw usageError('name one file.')
    const progress = showProgress('Megabytes')
    const { manifest, putAside } = await restore({
      archive,
      places: placesOf(process.env),
      force: values.force === true,
      knownMigrations: migrations.map(({ name }) => name),
      tell: (done) => progress.tell({ done: Math.round(done / megabyte) }),
      now: new Date(),
    })
    progress.end()
    if (values.json === true) {
      await answer({
        restored: archive,
        madeAt: manifest.madeAt,
        database: manifest.database,
        putAside,
      })
    } else {
      say(`Restored as of ${manifest.madeAt}.`)
      for (const place of putAside) say(`What was there before lies in ${place}.`)
      say('The index and the facts are made again after the start.')
    }
    return 0
  },
}
