import { startThread, type Thread } from './startThread'

/**
 * Lets `runWork` use worker threads of this process: one for most work, and one more for each lane that is asked for. They start
 * with their first task.
 */
export const startWorker = (file: URL): { stop(): Promise<void> } => {
  const lanes = new Map<string, Thread>()
  const run = (name: string, input: unknown, lane = ''): Promise<unknown> => {
    const thread = lanes.get(lane) ?? startThread(file)
    lanes.set(lane, thread)
    return thread.run(name, input)
  }
  const shared = globalThis as { ekagroWorker?: { run: typeof run } }
  shared.ekagroWorker = { run }
  return {
    stop: async () => {
      delete shared.ekagroWorker
      await Promise.all([...lanes.values()].map((thread) => thread.stop()))
    },
  }
}
