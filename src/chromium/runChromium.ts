import { spawn } from 'node:child_process'
import path from 'node:path'

/** Nothing of the world outside: no address can be looked up, nothing is updated, reported or synchronised. */
const alone = [
  '--headless=new',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--disable-breakpad',
  '--metrics-recording-only',
  '--no-first-run',
  '--no-default-browser-check',
  '--mute-audio',
  '--hide-scrollbars',
]

/**
 * Runs a Chromium to its end, all of its processes killed after `timeLimit` milliseconds. It sees nothing of our environment, in which
 * secrets stand. Throws errors with the code `print-timeout` or `print-failed`.
 */
export const runChromium = ({
  chromium,
  args,
  home,
  timeLimit,
}: {
  chromium: string
  args: readonly string[]
  /** An empty folder of its own, for its profile. */
  home: string
  timeLimit: number
}): Promise<void> =>
  new Promise((resolve, reject) => {
    const fail = (code: string, message: string): void =>
      reject(Object.assign(new Error(message), { code }))
    // Chromium refuses its sandbox to root; what it prints is ours and has no script.
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const child = spawn(
      chromium,
      [...alone, ...sandbox, `--user-data-dir=${path.join(home, 'profile')}`, ...args],
      {
        cwd: home,
        // A group of its own, so that its helpers end with it.
        detached: true,
        stdio: 'ignore',
        env: {
          HOME: home,
          TMPDIR: home,
          LANG: 'C.UTF-8',
          PATH: process.env.PATH ?? '',
          NODE_ENV: process.env.NODE_ENV,
        },
      },
    )
    const end = (): void => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      } catch {
        // It has ended by itself.
      }
    }
    let isLate = false
    const timer = setTimeout(() => {
      isLate = true
      end()
    }, timeLimit)
    child.on('error', (error) => {
      clearTimeout(timer)
      fail('print-failed', `Chromium could not be started: ${error.message}`)
    })
    child.on('exit', (code) => {
      clearTimeout(timer)
      end()
      if (isLate) fail('print-timeout', `Chromium did not finish within ${timeLimit / 1000} s.`)
      else if (code !== 0) fail('print-failed', `Chromium ended with ${code}.`)
      else resolve()
    })
  })
