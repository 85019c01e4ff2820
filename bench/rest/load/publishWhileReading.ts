import { Agent, request } from 'node:http'

import { createHistogram } from './histogram'
import type { LoadTask, PublishAnswer } from './task'

type Publish = Extract<LoadTask, { kind: 'publish' }>
type Answer = { status: number; text: string }
type Doc = { id: string; title: string }

/**
 * Publishes one post again and again under a number that grows, while `connections` read it in a list, by its id and by its slug. An answer is stale when
 * its number is smaller than that of the last write that had returned when the question was sent.
 */
export const publishWhileReading = async ({
  origin,
  connections,
  seconds,
  email,
  password,
  slug,
}: Publish): Promise<PublishAnswer> => {
  const agent = new Agent({ keepAlive: true })
  const ask = ({
    path,
    method = 'GET',
    token,
    data,
  }: {
    path: string
    method?: string
    token?: string
    data?: object
  }): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const body = data ? JSON.stringify(data) : ''
      const outgoing = request(
        `${origin}${path}`,
        {
          agent,
          method,
          headers: {
            ...(token ? { Authorization: `JWT ${token}` } : {}),
            ...(data
              ? { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }
              : {}),
          },
        },
        (response) => {
          let text = ''
          response.setEncoding('utf8')
          response.on('data', (chunk: string) => {
            text += chunk
          })
          response.on('error', reject)
          response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
        },
      )
      outgoing.on('error', reject)
      outgoing.end(body)
    })

  const login = await ask({ path: '/api/users/login', method: 'POST', data: { email, password } })
  const { token } = JSON.parse(login.text) as { token: string }
  const bySlug = `/api/posts?where[slug][equals]=${slug}&depth=0`
  const [post] = (JSON.parse((await ask({ path: bySlug })).text) as { docs: Doc[] }).docs
  if (!post) throw new Error(`There is no post ${slug}.`)

  const titleOf = (number: number): string => `প্রকাশ ${number}`
  let known = 0
  const publish = async (number: number): Promise<void> => {
    const { status, text } = await ask({
      path: `/api/posts/${post.id}?depth=0`,
      method: 'PATCH',
      token,
      data: {
        title: titleOf(number),
        publishedAt: '2030-01-01T00:00:00.000Z',
        _status: 'published',
      },
    })
    if (status !== 200) throw new Error(`Publishing answered ${status}: ${text.slice(0, 300)}`)
    known = number
  }
  await publish(1)

  const paths = ['/api/posts?limit=10&depth=1', `/api/posts/${post.id}?depth=0`, bySlug]
  const histogram = createHistogram()
  const until = performance.now() + seconds * 1_000
  let stale = 0
  let errors = 0
  const reader = async (first: number): Promise<void> => {
    for (let at = first; performance.now() < until; at += 1) {
      const atLeast = known
      const sent = performance.now()
      // oxlint-disable-next-line no-await-in-loop -- one request at a time on a connection
      const { status, text } = await ask({ path: paths[at % paths.length] ?? '' })
      histogram.add(performance.now() - sent)
      if (status !== 200) {
        errors += 1
        continue
      }
      const shown = Number(/"title":"প্রকাশ (\d+)"/.exec(text)?.[1] ?? 0)
      if (shown < atLeast) stale += 1
    }
  }
  let writes = 1
  const writer = async (): Promise<void> => {
    while (performance.now() < until) {
      writes += 1
      // oxlint-disable-next-line no-await-in-loop -- one write after the other
      await publish(writes)
    }
  }
  await Promise.all([writer(), ...Array.from({ length: connections }, (_, at) => reader(at))])
  agent.destroy()
  return { reads: histogram.total(), writes, stale, errors, p99: histogram.quantile(0.99) }
}
