import { spawn } from 'node:child_process'

const lookEvery = 1000

/**
 * Runs Node with our conditions and ends as it ends. `-C production` is needed on Node 20: without it importing the
 * editor's package deadlocks without a word in one start of three.
 * Signals are handed on; `npm` hands on none to what it runs, so its end is taken for one.
 */
export const runNode = ({ args, env = {} }) =>
  new Promise(() => {
    const child = spawn(process.execPath, args, {
      stdio: 'inherit',
      env: { ...process.env, ...env },
    })
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
      process.on(signal, () => child.kill(signal))
    child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
    const parent = process.ppid
    setInterval(() => {
      if (process.ppid !== parent) child.kill('SIGTERM')
    }, lookEvery).unref()
  })
