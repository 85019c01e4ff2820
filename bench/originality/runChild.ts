import { spawn } from 'node:child_process'

/**
 * Runs a file of this bench in a process of its own, with its task as JSON, and gives what it answers, which is of the
 * type that the caller says. Throws with what it said when it fails.
 */
export const runChild = async <Answer>({
  file,
  task,
  atEnd,
}: {
  file: 'speed/work' | 'peers/work'
  task: object
  atEnd: (undo: () => void) => void
}): Promise<Answer> => {
  const child = spawn(
    process.execPath,
    ['-C', 'production', `dist/bench/originality/${file}.js`, JSON.stringify(task)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
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
