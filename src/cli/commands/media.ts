import { recordColours } from '../../../plugins/frontend/gather/recordColours'
import { answer } from '../answer'
import type { Command } from '../command'
import { say } from '../say'
import { showProgress } from '../showProgress'
import { usageError } from '../usageError'
import { withCms } from '../withCms'

/** What is derived from uploaded pictures. */
export const mediaCommand: Command = {
  usage: 'ekagro media colours [--json]',
  summary: 'Find the dominant colour of pictures that were uploaded before it was recorded.',
  options: { json: { type: 'boolean' } },
  run: async ({ positionals, values }) => {
    if (positionals.join(' ') !== 'colours') throw usageError('after media comes colours.')
    const result = await withCms(async (payload) => {
      const progress = showProgress('Looking at pictures')
      const done = await recordColours({ payload, onProgress: progress.tell })
      progress.end()
      return done
    })
    if (values.json === true) await answer(result)
    else say(`${result.recorded} got a colour, ${result.unreadable} have no file that can be read.`)
    return 0
  },
}
