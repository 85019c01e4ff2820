import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { sqliteStore } from '../plugins/traffic/store/sqliteStore'
import type { Row } from './support/row'
import { type BenchContext, runBench } from './support/runBench'
import { makePlace } from './traffic/blog'
import { measureKills } from './traffic/measureKills'
import { type Loaded, measureLoad } from './traffic/measureLoad'
import { measurePanels } from './traffic/measurePanels'
import { measurePlain } from './traffic/measurePlain'
import { mongoPlace } from './traffic/mongoPlace'

/** The warm-up makes the server as large as it gets: its memory of readers is full then. */
const whole = {
  panelHits: 5_000_000,
  warmUp: 30,
  seconds: 260,
  most: 1_000_000,
  mongoSeconds: 20,
  plainSeconds: 20,
  kills: 10,
}
const quick: typeof whole = {
  panelHits: 60_000,
  warmUp: 2,
  seconds: 5,
  most: 1_000_000,
  mongoSeconds: 3,
  plainSeconds: 3,
  kills: 2,
}
type Plan = typeof whole

/** Requests under way at a time. */
const connections = 48

const noRoute = 'this build has no POST /api/traffic/hit'

/** What cannot be measured here: null, with the reason. */
const unmeasured = (names: readonly string[], note: string): Row[] =>
  names.map((metric) => ({ metric, value: null, unit: '', n: 0, note }))

const overHttp = async (context: BenchContext, plan: Plan): Promise<Row[]> => {
  const { directory, say, atEnd } = context
  const folder = path.join(directory, 'sqlite')
  const place = await makePlace({ directory: folder, url: `file:${path.join(folder, 'blog.db')}` })
  say('Sending hits to the server on SQLite …')
  const limits = { warmUp: plan.warmUp, seconds: plan.seconds, most: plan.most, connections, atEnd }
  const loaded = await measureLoad({ place, ...limits })
  if (loaded === null)
    return unmeasured(
      [
        'hits_per_s_sqlite',
        'p50_ms_sqlite',
        'p99_ms_sqlite',
        'hits_per_s_mongodb',
        'payload_create_ratio',
        'lost_after_kill',
        'doubled_after_kill',
        'memory_growth_mb_1m',
      ],
      noRoute,
    )
  say('Sending the same to a plain Payload collection …')
  const plain = await measurePlain({
    directory: path.join(directory, 'plain'),
    seconds: plan.plainSeconds,
    connections,
    atEnd,
  })
  say(`Killing the server ${plan.kills} times …`)
  const killed = await measureKills({ place, kills: plan.kills, connections, atEnd, say })
  const perSecond = sustained(loaded)
  const plainPerSecond = plain.acknowledged / plain.seconds
  const n = loaded.acknowledged
  const latency = `${connections} connections, from sending to the last byte, fsync on`
  return [
    {
      metric: 'hits_per_s_sqlite',
      value: perSecond,
      unit: '1/s',
      n,
      note: `${told(loaded)}; ${connections} connections of a second process`,
    },
    { metric: 'p50_ms_sqlite', value: loaded.p50, unit: 'ms', n, note: latency },
    { metric: 'p99_ms_sqlite', value: loaded.p99, unit: 'ms', n, note: latency },
    ...(await onMongo(context, plan)),
    {
      metric: 'payload_create_ratio',
      value: perSecond / plainPerSecond,
      unit: 'x',
      n: plain.acknowledged,
      note: `a plain collection over the same server's API took ${plainPerSecond.toFixed(0)}/s, p99 ${plain.p99.toFixed(0)} ms`,
    },
    {
      metric: 'lost_after_kill',
      value: killed.lost,
      unit: '',
      n: killed.acknowledged,
      note: `acknowledged hits that are not there after ${plan.kills} times kill -9`,
    },
    {
      metric: 'doubled_after_kill',
      value: killed.doubled,
      unit: '',
      n: killed.acknowledged,
      note: 'hits that are there or counted more than once',
    },
    {
      metric: 'memory_growth_mb_1m',
      value: loaded.growth / 1024 ** 2,
      unit: 'MB',
      n,
      note: 'resident memory of the server at the end less that after the warm-up',
    },
  ]
}

/** Hits a second from the first request until the last one is in the sums: what can go on for ever. */
const sustained = ({ acknowledged, seconds, behind }: Loaded): number =>
  acknowledged / (seconds + behind)

const told = ({ acknowledged, seconds, behind }: Loaded): string =>
  `acknowledged after fsync ${(acknowledged / seconds).toFixed(0)}/s, in the sums ${behind.toFixed(1)} s after the last`

const onMongo = async (context: BenchContext, plan: Plan): Promise<Row[]> => {
  const server = process.env['MONGODB_TEST_URL']
  if (server === undefined || server === '')
    return unmeasured(['hits_per_s_mongodb'], 'MONGODB_TEST_URL is not set')
  context.say('Sending hits to the server on MongoDB …')
  const place = await mongoPlace({ server, directory: context.directory, atEnd: context.atEnd })
  const loaded = await measureLoad({
    place,
    warmUp: 2,
    seconds: plan.mongoSeconds,
    most: plan.most,
    connections,
    atEnd: context.atEnd,
  })
  if (loaded === null) return unmeasured(['hits_per_s_mongodb'], noRoute)
  return [
    {
      metric: 'hits_per_s_mongodb',
      value: sustained(loaded),
      unit: '1/s',
      n: loaded.acknowledged,
      note: `${told(loaded)}; p99 ${loaded.p99.toFixed(1)} ms`,
    },
  ]
}

const panels = async ({ directory, say }: BenchContext, plan: Plan): Promise<Row[]> => {
  say(`Writing ${plan.panelHits} hits of one year …`)
  const file = path.join(directory, 'panels.db')
  const store = await sqliteStore({ url: pathToFileURL(file).href })
  try {
    return await measurePanels({ store, file, hits: plan.panelHits, batchSize: 2_000, say })
  } finally {
    await store.close()
  }
}

/** The counter of the blog: hits a second over HTTP, what a kill costs, and how long the screens wait. */
await runBench({
  name: 'traffic',
  measure: async (context) => {
    const plan = context.isQuick ? quick : whole
    return [...(await overHttp(context, plan)), ...(await panels(context, plan))]
  },
})
