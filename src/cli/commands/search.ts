import { rebuildSearch } from '../../../plugins/frontend/gather/rebuildSearch'
import { answer } from '../answer'
import type { Command } from '../command'
import { say } from '../say'
import { showProgress } from '../showProgress'
import { usageError } from '../usageError'
import { withCms } from '../withCms'

/** The search of the public site. */
export const searchCommand: Command = {
  usage: 'ekagro search rebuild [--json]',
  summary: 'Make the search of published posts and pages anew; it goes on answering meanwhile.',
  options: { json: { type: 'boolean' } },
  run: async ({ positionals, values }) => {
    if (positionals.join(' ') !== 'rebuild') throw usageError('after search comes rebuild.')
    const result = await withCms(async (payload) => {
      const progress = showProgress('Indexing posts and pages')
      const done = await rebuildSearch({ payload, onProgress: progress.tell })
      progress.end()
      return done
    })
    if (values.json === true) await answer(result)
    else say(`${result.indexed} can be found, ${result.removed} were taken out.`)
    return 0
  },
}
