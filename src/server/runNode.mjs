import { spawn } from 'node:child_process'

/**
 * Runs Node with our conditions and ends as it ends. `-C production` is needed on Node 20: without it importing the
 * editor's package deadlocks without a word in one start of three.
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
  })
