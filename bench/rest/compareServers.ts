import type { Row } from '../support/row'
import { quantile } from '../support/quantile'
import type { ReadAnswer } from './load/task'
import { runLoad } from './runLoad'

/** `plain` is `next start`, `uncached` our server without kept answers, `cached` as it comes. */
export type Name = 'plain' | 'uncached' | 'cached'
export type Server = { name: Name; origin: string }
export type Comparison = {
  key: string
  /** What each server is asked for; by-slug is a filter under plain Next. */
  paths: Partial<Record<Name, string>>
}

/**
 * Requires that the servers answer alike where they are asked alike, warms each up, then measures them in turn (A B C A B C …) and gives for
 * each the runs.
 */
export const compareServers = async ({
  servers,
  comparison,
  connections,
  warmUpSeconds,
  seconds,
  rounds,
  say,
}: {
  servers: readonly Server[]
  comparison: Comparison
  connections: number
  warmUpSeconds: number
  seconds: number
  rounds: number
  say: (line: string) => void
}): Promise<ReadonlyMap<Name, ReadAnswer[]>> => {
  const asked = servers.flatMap(({ name, origin }) => {
    const path = comparison.paths[name]
    return path === undefined ? [] : [{ name, origin, path }]
  })
  const lengths = await requireSameAnswers(asked)
  const results = new Map<Name, ReadAnswer[]>(asked.map(({ name }) => [name, []]))
  const run = async (one: (typeof asked)[number], length: number): Promise<ReadAnswer> =>
    runLoad({
      kind: 'read',
      origin: one.origin,
      path: one.path,
      connections,
      seconds: length,
      bytes: lengths.get(one.name) ?? 0,
    })
  // oxlint-disable no-await-in-loop -- in turn, or they would measure each other
  for (const one of asked) if (warmUpSeconds > 0) await run(one, warmUpSeconds)
  for (let round = 1; round <= rounds; round += 1) {
    for (const one of asked) {
      const result = await run(one, seconds)
      results.get(one.name)?.push(result)
      say(
        `  ${comparison.key}, ${connections} connections, round ${round} of ${rounds}, ${one.name}: ${result.perSecond.toFixed(0)} requests/s`,
      )
    }
  }
  // oxlint-enable no-await-in-loop
  return results
}

/** The length of each server's answer; throws when two that are asked for the same do not answer with the same bytes. */
const requireSameAnswers = async (
  asked: readonly { name: Name; origin: string; path: string }[],
): Promise<ReadonlyMap<Name, number>> => {
  const answers = await Promise.all(
    asked.map(async ({ name, origin, path }) => {
      const response = await fetch(`${origin}${path}`, {
        headers: { 'Accept-Encoding': 'identity' },
      })
      const body = Buffer.from(await response.arrayBuffer())
      if (response.status !== 200)
        throw new Error(`${name} answers ${path} with ${response.status}.`)
      return { name, path, body }
    }),
  )
  for (const one of answers) {
    const other = answers.find(({ path, body }) => path === one.path && !body.equals(one.body))
    if (other) throw new Error(`${one.name} and ${other.name} do not answer ${one.path} alike.`)
  }
  return new Map(answers.map(({ name, body }) => [name, body.length]))
}

const middle = (runs: readonly ReadAnswer[], tell: (run: ReadAnswer) => number): number =>
  quantile({ values: runs.map(tell), share: 0.5 })

/** Requests a second of one by those of another: the medians of their runs. */
export const ratioRow = ({
  metric,
  results,
  name,
  how,
}: {
  metric: string
  results: ReadonlyMap<Name, ReadAnswer[]>
  name: Name
  how: string
}): Row => {
  const ours = results.get(name) ?? []
  const plain = results.get('plain') ?? []
  const each = (runs: readonly ReadAnswer[]): number => middle(runs, (run) => run.perSecond)
  return {
    metric,
    value: each(ours) / each(plain),
    unit: 'x',
    n: [...ours, ...plain].reduce((sum, run) => sum + run.requests, 0),
    note: `${each(ours).toFixed(0)}/s by ${each(plain).toFixed(0)}/s of plain next start; ${how}`,
  }
}

/** Requests a second and latencies of each server. */
export const figureRows = ({
  key,
  results,
  how,
}: {
  key: string
  results: ReadonlyMap<Name, ReadAnswer[]>
  how: string
}): Row[] =>
  [...results].flatMap(([name, runs]) => {
    const n = runs.reduce((sum, run) => sum + run.requests, 0)
    const row = (suffix: string, unit: string, tell: (run: ReadAnswer) => number): Row => ({
      metric: `${key}_${name}_${suffix}`,
      value: middle(runs, tell),
      unit,
      n,
      note: `median of ${how}`,
    })
    return [
      row('per_s', '1/s', (run) => run.perSecond),
      row('p50_ms', 'ms', (run) => run.p50),
      row('p99_ms', 'ms', (run) => run.p99),
    ]
  })
