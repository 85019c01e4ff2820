import { spawn } from 'node:child_process'

/**
 * Runs a file of `dist` in a process of its own and gives the JSON that it answers, which is of the type that the caller says.
 * Throws with what it said when it fails.
 * @param options.task what a file of this bench is to do, as JSON; the arguments of a command
 */
export const runChild = async <Answer>({
  file,
  task,
  env = {},
  atEnd,
}: {
  file: `bench/originality/${'speed' | 'peers' | 'publish'}/work` | 'ekagro'
  task: object | string[]
  env?: Record<string, string>
  atEnd: (undo: () => void) => void
}): Promise<Answer> => {
  const child = spawn(
    process.execPath,
    [
      '-C',
      'production',
      `dist/${file}.js`,
      ...(Array.isArray(task) ? (task as string[]) : [JSON.stringify(task)]),
    ],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  atEnd(() => {
    child.kill()
  })
  let answer = ''
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    answer += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    said = `${said}${chunk.toString()}`.slice(-2_000)
  })
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`${file} ended with ${code}.\n${said.trim()}`)
  return JSON.parse(answer) as Answer
}
