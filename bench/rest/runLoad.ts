import { spawn } from 'node:child_process'

import type { LoadTask, PublishAnswer, ReadAnswer } from './load/task'

/** Gives a task to a process of its own and its answer back. Throws when it failed. */
export const runLoad = <Task extends LoadTask>(
  task: Task,
): Promise<Task extends { kind: 'read' } ? ReadAnswer : PublishAnswer> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--enable-source-maps', 'dist/bench/rest/load/work.js', JSON.stringify(task)],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(said) as never)
      else reject(new Error(`Asking for ${task.kind} failed (${code}).`))
    })
  })
