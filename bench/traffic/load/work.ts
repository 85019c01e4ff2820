import { Agent, request } from 'node:http'
import { seededRandom } from '../../support/seededRandom'

/** What the second process is told to do. */
export type LoadTask = {
  url: string
  /** The address of the blog's pages in the bodies. */
  blog: string
  /** `hit` sends what the script sends; `document` what a collection takes. */
  kind: 'hit' | 'document'
  connections: number
  /** Ends after so many seconds or acknowledged requests, whichever comes first. */
  seconds: number
  most: number
  /** Set where every path must be another one; the answer then lists those that were acknowledged. */
  prefix?: string
  seed: number
}

export type LoadAnswer = {
  acknowledged: number
  /** Answers that were no 2xx, by status. */
  refused: Record<string, number>
  seconds: number
  /** Milliseconds from sending to the last byte: the median and the 99th of a hundred. */
  p50: number
  p99: number
  paths: string[]
}

const agents = [
  'Mozilla/5.0 (Linux; Android 14; SM-A546E) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36',
  'Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0',
]
const referrers = [
  '',
  '',
  'https://www.google.com/',
  'https://l.facebook.com/',
  'https://news.example/a',
]

const task = JSON.parse(process.argv[2] ?? '') as LoadTask
const random = seededRandom(task.seed)
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!
const byte = (): number => 1 + Math.floor(random() * 254)
const agent = new Agent({ keepAlive: true, maxSockets: task.connections })

const bodyOf = (path: string): string =>
  task.kind === 'hit'
    ? JSON.stringify({ kind: 'view', url: `${task.blog}${path}`, referrer: pick(referrers) })
    : JSON.stringify({
        at: Date.now(),
        day: new Date().toISOString().slice(0, 10),
        path,
        visitor: Math.floor(random() * 2 ** 52),
        isEntry: random() < 0.5,
        source: pick(referrers),
        channel: 'search',
        country: 'BD',
        device: 'mobile',
        browser: 'Chrome',
      })

/** One request; the status, or null when the server went away. */
const send = (path: string): Promise<number | null> =>
  new Promise((resolve) => {
    const body = bodyOf(path)
    const outgoing = request(
      task.url,
      {
        agent,
        method: 'POST',
        headers: {
          'Content-Type': task.kind === 'hit' ? 'text/plain' : 'application/json',
          'Content-Length': Buffer.byteLength(body),
          'User-Agent': pick(agents),
          'X-Forwarded-For': `${pick([27, 103, 114, 202])}.${byte()}.${byte()}.${byte()}`,
        },
      },
      (response) => {
        response.resume()
        response.on('error', () => resolve(null))
        response.on('close', () =>
          resolve(response.complete ? (response.statusCode ?? null) : null),
        )
      },
    )
    outgoing.on('error', () => resolve(null))
    outgoing.end(body)
  })

// In steps of a tenth of a millisecond: a million of latencies take no memory.
const latencies = new Uint32Array(100_000)
const refused: Record<string, number> = {}
const paths: string[] = []
let acknowledged = 0
let sent = 0
let isGone = false
const started = performance.now()

const connection = async (): Promise<void> => {
  while (!isGone && performance.now() - started < task.seconds * 1_000 && sent < task.most) {
    sent += 1
    const path =
      task.prefix === undefined
        ? `/আম-${Math.floor(random() ** 3 * 1_000)}`
        : `${task.prefix}-${sent}`
    const began = performance.now()
    // oxlint-disable-next-line no-await-in-loop -- one request at a time on a connection
    const status = await send(path)
    if (status === null) {
      isGone = true
    } else if (status >= 200 && status < 300) {
      acknowledged += 1
      const step = Math.floor((performance.now() - began) * 10)
      latencies[Math.min(latencies.length - 1, step)]! += 1
      if (task.prefix !== undefined) paths.push(path)
    } else {
      refused[status] = (refused[status] ?? 0) + 1
    }
  }
}
await Promise.all(Array.from({ length: task.connections }, connection))
agent.destroy()

const quantileOf = (share: number): number => {
  let left = share * acknowledged
  for (let step = 0; step < latencies.length; step += 1) {
    left -= latencies[step]!
    if (left <= 0) return (step + 1) / 10
  }
  return Number.NaN
}
const seconds = (performance.now() - started) / 1_000
const answer: LoadAnswer = {
  acknowledged,
  refused,
  seconds,
  p50: quantileOf(0.5),
  p99: quantileOf(0.99),
  paths,
}
process.stdout.write(JSON.stringify(answer))
