import type { WorkTasks } from './tasks'

type Worker = { run(name: string, input: unknown, lane?: string): Promise<unknown> }

/**
 * Runs one task of a table in the worker thread where the process has one (the server), else here (the command line,
 * development, tests). The worker has the same tables, so both give the same answer.
 * @param options.lane the thread of that name, for work that must not wait behind other work or has something open
 */
export const runWork = async <Tasks extends WorkTasks, Name extends keyof Tasks & string>({
  tasks,
  name,
  input,
  lane,
}: {
  tasks: Tasks
  name: Name
  input: Parameters<Tasks[Name]>[0]
  lane?: string
}): Promise<Awaited<ReturnType<Tasks[Name]>>> => {
  const { ekagroWorker } = globalThis as { ekagroWorker?: Worker }
  const task = tasks[name] as (input: unknown) => unknown
  const output = ekagroWorker ? await ekagroWorker.run(name, input, lane) : await task(input)
  return output as Awaited<ReturnType<Tasks[Name]>>
}
