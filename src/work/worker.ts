import { parentPort } from 'node:worker_threads'

import { cadenceTasks } from '../../plugins/cadence/tasks'
import { analysers, checks } from '../../plugins/measures'
import { nicheTasks } from '../../plugins/niche/tasks'
import { originalityTasks } from '../../plugins/originality/tasks'
import { webTasks } from '../../plugins/originality/web/webTasks'
import { portabilityTasks } from '../../plugins/portability/tasks'
import { qualityTasks } from '../../plugins/quality/tasks'
import { readinessTasks } from '../../plugins/readiness/tasks'
import { siteTasks } from '../../plugins/site/tasks'
import { trafficTasks } from '../../plugins/traffic/tasks'
import type { WorkTasks } from './tasks'

/** The entry of the worker thread: a place where plugins meet, like `payload.config.ts`. */
const tasks: WorkTasks = {
  ...readinessTasks({ analysers, checks }),
  ...cadenceTasks,
  ...portabilityTasks,
  ...nicheTasks,
  ...originalityTasks,
  ...qualityTasks,
  ...webTasks,
  ...siteTasks,
  ...trafficTasks,
}

type Question = { id: number; name: string; input: never }

parentPort?.on('message', ({ id, name, input }: Question) => {
  void answer({ id, name, input })
})

const answer = async ({ id, name, input }: Question): Promise<void> => {
  try {
    const task = tasks[name]
    if (!task)
      throw Object.assign(new Error(`There is no task "${name}".`), { code: 'unknown-task' })
    parentPort?.postMessage({ id, output: await task(input) })
  } catch (error) {
    const { message, code } = error as Error & { code?: string }
    parentPort?.postMessage({ id, error: { message, code } })
  }
}
