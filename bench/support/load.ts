import { Agent, get } from 'node:http'

export type Load = {
  /** Answered requests a second. */
  perSecond: number
  /** Milliseconds from sending to the last byte, one for each answer. */
  latencies: number[]
}

/**
 * Asks for one address over `connections` kept-alive connections, each waiting for its answer before it asks again,
 * for `seconds`. Throws when an answer is not 200 or not as long as `bytes`: a fast wrong answer is no answer.
 */
export const load = async ({
  url,
  connections,
  seconds,
  bytes,
}: {
  url: string
  connections: number
  seconds: number
  bytes: number
}): Promise<Load> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const latencies: number[] = []
  const started = performance.now()
  const end = started + seconds * 1_000
  const connection = async (): Promise<void> => {
    while (performance.now() < end) {
      const sent = performance.now()
      // oxlint-disable-next-line no-await-in-loop -- one request at a time a connection
      const length = await ask({ agent, url })
      if (length !== bytes) throw new Error(`${url} answered ${length} bytes instead of ${bytes}.`)
      latencies.push(performance.now() - sent)
    }
  }
  try {
    await Promise.all(Array.from({ length: connections }, connection))
  } finally {
    agent.destroy()
  }
  return { perSecond: latencies.length / ((performance.now() - started) / 1_000), latencies }
}

const ask = ({ agent, url }: { agent: Agent; url: string }): Promise<number> =>
  new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      let length = 0
      response.on('data', (chunk: Buffer) => {
        length += chunk.length
      })
      response.on('error', reject)
      response.on('end', () => {
        if (response.statusCode === 200) resolve(length)
        else reject(new Error(`${url} answered ${response.statusCode}.`))
      })
    }).on('error', reject)
  })
