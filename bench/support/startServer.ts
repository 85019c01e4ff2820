import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'

const patience = 180_000

/**
 * Starts a server as a process of its own and waits until `readyUrl` answers 200. Throws with the last lines it said
 * when it ends before or takes over three minutes. `stop` asks it to end, and insists after 10 s.
 */
export const startServer = async ({
  args,
  env,
  readyUrl,
}: {
  args: string[]
  env: Record<string, string>
  readyUrl: string
}): Promise<{ pid: number; stop: () => Promise<void> }> => {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const listen = (chunk: Buffer): void => {
    said = `${said}${chunk.toString()}`.slice(-2_000)
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    const insisting = setTimeout(() => child.kill('SIGKILL'), 10_000)
    await ended
    clearTimeout(insisting)
  }
  const deadline = Date.now() + patience
  while (child.exitCode === null && Date.now() < deadline) {
    // oxlint-disable-next-line no-await-in-loop -- asking again and again is the point
    if (await answers(readyUrl)) return { pid: child.pid ?? 0, stop }
    // oxlint-disable-next-line no-await-in-loop -- as above
    await wait(100)
  }
  await stop()
  throw new Error(`${args.join(' ')} did not come up.\n${said.trim()}`)
}

const answers = async (url: string): Promise<boolean> => {
  try {
    const response = await fetch(url)
    await response.arrayBuffer()
    return response.status === 200
  } catch {
    return false
  }
}
