import { parentPort } from 'node:worker_threads'

import { type StoreCall, trafficTasks } from '../../../../plugins/traffic/tasks'

/** A worker thread with nothing but the store, that speaks as `src/work/worker.ts` does. */
parentPort?.on('message', ({ id, input }: { id: number; input: StoreCall }) => {
  trafficTasks['traffic-store'](input).then(
    (output) => parentPort?.postMessage({ id, output }),
    ({ message, code }: Error & { code?: string }) =>
      parentPort?.postMessage({ id, error: { message, code } }),
  )
})
