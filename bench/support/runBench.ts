import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir, totalmem } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { formatRows } from './formatRows'
import type { Row } from './row'

export type BenchContext = {
  /** Smaller sizes, so that the whole ends within 45 s. */
  isQuick: boolean
  /** An empty folder of this run, removed afterwards. */
  directory: string
  /** Says what is being done, for people. */
  say: (line: string) => void
  /** What must be undone at the end, however the end comes; the last one registered goes first. */
  atEnd: (undo: () => Promise<void> | void) => void
}

/**
 * Runs one bench in a temporary folder and prints what it measured: a table, or with `--json` one object and nothing
 * else. Whatever it started is ended on success, on failure and on Ctrl+C. Exit code 1 when it fails.
 */
export const runBench = async ({
  name,
  measure,
}: {
  name: string
  measure: (context: BenchContext) => Promise<Row[]>
}): Promise<void> => {
  const { values } = parseArgs({
    options: { quick: { type: 'boolean' }, json: { type: 'boolean' } },
  })
  const directory = await mkdtemp(path.join(tmpdir(), `ekagro-bench-${name}-`))
  const undos = [
    () => rm(directory, { recursive: true, force: true }),
  ] as (() => Promise<void> | void)[]
  const cleanUp = async (): Promise<void> => {
    for (let undo = undos.pop(); undo; undo = undos.pop()) {
      // oxlint-disable-next-line no-await-in-loop -- a folder is removed after the process that writes to it ended
      await undo()
    }
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void cleanUp().finally(() => process.exit(130))
    })
  }
  const say = (line: string): void => {
    process.stderr.write(`${line}\n`)
  }
  try {
    const rows = await measure({
      isQuick: values.quick === true,
      directory,
      say,
      atEnd: (undo) => {
        undos.push(undo)
      },
    })
    const machine = {
      cores: availableParallelism(),
      memory: totalmem(),
      node: process.version,
    }
    process.stdout.write(
      values.json ? `${JSON.stringify({ name, machine, rows })}\n` : formatRows({ machine, rows }),
    )
  } catch (error) {
    say(`bench ${name}: ${(error as Error).message}`)
    process.exitCode = 1
  } finally {
    await cleanUp()
  }
}
