import { spawn } from 'node:child_process'
import type { LoadAnswer, LoadTask } from './load/work'

/** Runs the load in a process of its own. `stop` ends it before its time, without an answer. */
export const runLoad = (task: LoadTask): { answer: Promise<LoadAnswer>; stop: () => void } => {
  const child = spawn(process.execPath, ['dist/bench/traffic/load/work.js', JSON.stringify(task)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  const answer = new Promise<LoadAnswer>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve(JSON.parse(said) as LoadAnswer)
      else reject(new Error(`The load ended with ${code}.`))
    })
  })
  return { answer, stop: () => child.kill() }
}
