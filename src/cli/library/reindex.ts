import { reindex } from '../../../plugins/originality/library/reindex'
import { openLeaseStore } from '../../work/lease/openLeaseStore'
import { withLease } from '../../work/lease/withLease'
import { answer } from '../answer'
import type { CommandCall } from '../command'
import { say } from '../say'
import { showProgress } from '../showProgress'
import { usageError } from '../usageError'
import { withLibrary } from './withLibrary'

/** `ekagro library reindex`: goes on where a killed one stopped; Ctrl-C ends it after the page at hand. */
export const reindexLibrary = async ({ positionals, values }: CommandCall): Promise<number> => {
  if (positionals.length > 0) throw usageError('reindex takes no names.')
  const cancel = new AbortController()
  const onSignal = (): void => cancel.abort()
  process.once('SIGINT', onSignal)
  process.once('SIGTERM', onSignal)
  try {
    const result = await withLibrary(async ({ payload, store }) =>
      withLease({
        leases: await openLeaseStore({ payload, name: 'reindex' }),
        work: async () => {
          const progress = showProgress('Indexing the library and the posts')
          const done = await reindex({
            payload,
            store,
            isFresh: values.fresh === true,
            onProgress: progress.tell,
            signal: cancel.signal,
          })
          progress.end()
          return done
        },
      }),
    )
    const cancelled = cancel.signal.aborted
    if (values.json === true) await answer({ ...result, cancelled })
    else
      say(
        `${result.indexed} indexed, ${result.current} were current, ${result.removed} removed.${cancelled ? ' Cancelled; the same command goes on.' : ''}`,
      )
    return cancelled ? 1 : 0
  } catch (error) {
    if ((error as { code?: string }).code !== 'busy') throw error
    const message =
      'Another reindex is running. Wait for it to end; one that was killed is forgotten after half a minute.'
    if (values.json === true) await answer({ error: { code: 'busy', message } })
    say(message)
    return 1
  } finally {
    process.removeListener('SIGINT', onSignal)
    process.removeListener('SIGTERM', onSignal)
  }
}
