import { Agent, get } from 'node:http'

import { createHistogram } from './histogram'
import { publishWhileReading } from './publishWhileReading'
import { askAgainAndAgain } from './rawClient'
import type { LoadTask, ReadAnswer } from './task'

/** The process that asks, so that it has a core of its own. What it is to do is its argument, what it found its output. */
const task = JSON.parse(process.argv[2] ?? '') as LoadTask

type Read = Extract<LoadTask, { kind: 'read' }>

/** What does not tell its length (plain Next sends in chunks) is asked for by Node's own client. */
const tellsItsLength = async ({ origin, path }: Read): Promise<boolean> =>
  new Promise((resolve, reject) => {
    get(`${origin}${path}`, (response) => {
      response.resume()
      response.on('end', () => resolve(response.headers['content-length'] !== undefined))
    }).on('error', reject)
  })

/** One answer's length. A kept connection that the server was just closing is asked again on another, as every client does. */
const askOnce = (url: string, agent: Agent): Promise<number> =>
  new Promise((resolve, reject) => {
    const question = get(url, { agent }, (response) => {
      let length = 0
      response.on('data', (chunk: Buffer) => {
        length += chunk.length
      })
      response.on('error', reject)
      response.on('end', () => {
        if (response.statusCode === 200) resolve(length)
        else reject(new Error(`${url} answered ${response.statusCode}.`))
      })
    })
    question.on('error', (error: NodeJS.ErrnoException) => {
      if (question.reusedSocket && error.code === 'ECONNRESET')
        askOnce(url, agent).then(resolve, reject)
      else reject(error)
    })
  })

const askByClient = async ({
  task: { origin, path, bytes },
  agent,
  until,
  told,
}: {
  task: Read
  agent: Agent
  until: number
  told: (milliseconds: number) => void
}): Promise<void> => {
  while (performance.now() < until) {
    const sent = performance.now()
    // oxlint-disable-next-line no-await-in-loop -- one request at a time on a connection
    const length = await askOnce(`${origin}${path}`, agent)
    if (length !== bytes) throw new Error(`${path} answered ${length} bytes instead of ${bytes}.`)
    told(performance.now() - sent)
  }
}

const read = async (one: Read): Promise<ReadAnswer> => {
  const isRaw = await tellsItsLength(one)
  const histogram = createHistogram()
  const agent = new Agent({ keepAlive: true, maxSockets: one.connections })
  const began = performance.now()
  const until = began + one.seconds * 1_000
  const told = histogram.add
  await Promise.all(
    Array.from({ length: one.connections }, () =>
      isRaw
        ? askAgainAndAgain({ ...one, until, told })
        : askByClient({ task: one, agent, until, told }),
    ),
  )
  const seconds = (performance.now() - began) / 1_000
  agent.destroy()
  return {
    requests: histogram.total(),
    perSecond: histogram.total() / seconds,
    p50: histogram.quantile(0.5),
    p95: histogram.quantile(0.95),
    p99: histogram.quantile(0.99),
  }
}

const answer = task.kind === 'read' ? await read(task) : await publishWhileReading(task)
process.stdout.write(JSON.stringify(answer))
process.exit(0)
