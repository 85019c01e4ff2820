import { load } from '../support/load'
import { quantile } from '../support/quantile'
import type { Row } from '../support/row'

export type Server = { name: 'plain' | 'ours'; origin: string }

type Measured = { perSecond: number[]; latencies: number[] }

/**
 * Requires that both servers answer every request byte for byte the same, warms both up, then measures them in turn
 * (A B A B …). Gives the ratio of the medians, and for each server the median of requests a second and the latencies
 * of all its runs.
 */
export const compareServers = async ({
  plain,
  ours,
  requests,
  connections,
  warmUpSeconds,
  seconds,
  rounds,
  say,
}: {
  plain: Server
  ours: Server
  requests: readonly { key: string; path: string }[]
  connections: number
  warmUpSeconds: number
  seconds: number
  rounds: number
  say: (line: string) => void
}): Promise<Row[]> => {
  const rows: Row[] = []
  for (const { key, path } of requests) {
    // oxlint-disable no-await-in-loop -- in turn, or they would measure each other
    const bytes = await requireSameAnswer({ path, plain, ours })
    const results = new Map<Server['name'], Measured>()
    for (const { name, origin } of [plain, ours]) {
      results.set(name, { perSecond: [], latencies: [] })
      await load({ url: `${origin}${path}`, connections, seconds: warmUpSeconds, bytes })
    }
    for (let round = 1; round <= rounds; round += 1) {
      for (const { name, origin } of [plain, ours]) {
        const run = await load({ url: `${origin}${path}`, connections, seconds, bytes })
        const result = results.get(name)
        result?.perSecond.push(run.perSecond)
        result?.latencies.push(...run.latencies)
        say(
          `  ${key}, round ${round} of ${rounds}, ${name}: ${run.perSecond.toFixed(0)} requests/s`,
        )
      }
    }
    // oxlint-enable no-await-in-loop
    rows.push(
      ...rowsOf({
        key,
        results,
        how: `${rounds} runs of ${seconds} s, ${connections} connections`,
      }),
    )
  }
  return rows
}

/** The length of the answer in bytes; throws when the two are not the same. */
const requireSameAnswer = async ({
  path,
  plain,
  ours,
}: {
  path: string
  plain: Server
  ours: Server
}): Promise<number> => {
  const [first, second] = await Promise.all(
    [plain, ours].map(async ({ origin }) => {
      const response = await fetch(`${origin}${path}`)
      return { status: response.status, body: Buffer.from(await response.arrayBuffer()) }
    }),
  )
  if (first?.status !== 200 || second?.status !== 200 || !first.body.equals(second.body)) {
    throw new Error(
      `The servers do not answer ${path} alike (${first?.status}, ${second?.status}).`,
    )
  }
  return first.body.length
}

const rowsOf = ({
  key,
  results,
  how,
}: {
  key: string
  results: Map<Server['name'], Measured>
  how: string
}): Row[] => {
  const of = (name: Server['name']): Measured =>
    results.get(name) ?? { perSecond: [], latencies: [] }
  const middle = (name: Server['name']): number =>
    quantile({ values: of(name).perSecond, share: 0.5 })
  const n = of('plain').latencies.length + of('ours').latencies.length
  const ratio: Row = {
    metric: `uncached_${key}_ratio`,
    value: middle('ours') / middle('plain'),
    unit: 'x',
    n,
    note: `our requests/s by those of plain next start; medians of ${how}`,
  }
  const each = (['plain', 'ours'] as const).flatMap((name): Row[] => [
    {
      metric: `${key}_${name}_per_s`,
      value: middle(name),
      unit: '1/s',
      n: of(name).latencies.length,
      note: `median of ${how}`,
    },
    ...([50, 95] as const).map((percent): Row => ({
      metric: `${key}_${name}_p${percent}_ms`,
      value: quantile({ values: of(name).latencies, share: percent / 100 }),
      unit: 'ms',
      n: of(name).latencies.length,
      note: 'latency of all runs',
    })),
  ])
  return [ratio, ...each]
}
