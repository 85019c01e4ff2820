import { runWork } from '../../../src/work/runWork'
import type { ImportedStore } from '../domain/imports/importedStore'
import { type ImportedCall, trafficTasks } from '../tasks'

/**
 * Imported figures in a SQLite file, in a thread where the process has worker threads (the server): adding up years of them takes longer
 * than the event loop may be held, and the thread of the hits must not wait for it.
 */
export const threadedImportedStore = (url: string): ImportedStore => {
  const call = async <Name extends keyof ImportedStore>(
    method: Name,
    input: Parameters<ImportedStore[Name]>[0],
  ): Promise<Awaited<ReturnType<ImportedStore[Name]>>> => {
    const output: unknown = await runWork({
      tasks: trafficTasks,
      name: 'traffic-imported',
      input: { url, method, input } as ImportedCall,
      lane: 'imports',
    })
    return output as Awaited<ReturnType<ImportedStore[Name]>>
  }
  return {
    put: (options) => call('put', options),
    rows: (question) => call('rows', question),
    tables: (range) => call('tables', range),
    sums: (options) => call('sums', options),
    imports: () => call('imports', undefined),
    remove: (file) => call('remove', file),
    close: () => call('close', undefined),
  }
}
