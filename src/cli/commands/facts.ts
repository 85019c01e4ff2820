import { answer } from '../answer'
import type { Command } from '../command'
import { say } from '../say'
import { showProgress } from '../showProgress'
import { usageError } from '../usageError'
import { withCms } from '../withCms'

/** Works out the facts of everything published; goes on where a killed run stopped, Ctrl-C ends it after the hundred at hand. */
export const factsCommand: Command = {
  usage: 'ekagro facts rebuild [--fresh] [--json]',
  summary: 'Bring what is known of every text up to date, or with --fresh work it out anew.',
  options: { json: { type: 'boolean' }, fresh: { type: 'boolean' } },
  run: async ({ positionals, values }) => {
    if (positionals.length !== 1 || positionals[0] !== 'rebuild')
      throw usageError('after facts comes rebuild.')
    const cancel = new AbortController()
    const onSignal = (): void => cancel.abort()
    process.once('SIGINT', onSignal)
    process.once('SIGTERM', onSignal)
    try {
      const rebuilt = await withCms(async (payload) => {
        const [{ analysers, checks, messages, readers }, { rebuildFacts }, { resolveOptions }] =
          await Promise.all([
            import('../../../plugins/measures'),
            import('../../../plugins/readiness/gather/rebuildFacts'),
            import('../../../plugins/readiness/options'),
          ])
        const { tasks } = resolveOptions({ analysers, checks, messages, readers })
        const progress = showProgress('Facts')
        const done = await rebuildFacts({
          payload,
          analysers,
          tasks,
          isFresh: values.fresh === true,
          onProgress: progress.tell,
          signal: cancel.signal,
        })
        progress.end()
        return done
      })
      const cancelled = cancel.signal.aborted
      if (values.json === true) await answer({ ...rebuilt, cancelled })
      else
        say(
          `${rebuilt.computed} worked out, ${rebuilt.current} were current.${cancelled ? ' Cancelled; the same command goes on.' : ''}`,
        )
      return cancelled ? 1 : 0
    } finally {
      process.removeListener('SIGINT', onSignal)
      process.removeListener('SIGTERM', onSignal)
    }
  },
}
