import { spawn } from 'node:child_process'

export type Ended = { code: number; stdout: string; stderr: string }

/** Runs the command as a person would, in a process of its own. */
export const ekagro = (
  words: readonly string[],
  { env = {}, input }: { env?: Record<string, string>; input?: string } = {},
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const { NODE_ENV: _env, PAYLOAD_FORCE_DRIZZLE_PUSH: _push, ...inherited } = process.env
    const child = spawn(process.execPath, ['src/cli/run.mjs', ...words], {
      env: { ...inherited, ...env } as NodeJS.ProcessEnv,
      stdio: 'pipe',
    })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? -1, stdout, stderr }))
    child.stdin.end(input ?? '')
  })
