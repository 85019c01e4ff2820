import type { ServerResponse } from 'node:http'

import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

import type { AnswerCache } from '../cache/answerCache'
import type { Readers } from '../readers/startReaders'
import type { Kind } from '../limits/kinds'

export type Meter = {
  /** Counts an answer when it has been sent, and how long that took since `began` (ms of `performance.now()`). */
  watch(request: { outgoing: ServerResponse; route: string; began: number }): void
  refused(kind: Kind): void
  /** Everything as Prometheus text, and its content type. */
  text(): Promise<{ body: string; type: string }>
}

type Figures = {
  cache: AnswerCache | null
  readers: Readers | null
  jobs: () => Promise<JobFigures>
}
export type JobFigures = { waiting: number; running: number; failed: number }

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** The figures of this process for Prometheus. Answers from memory are counted by the cache and have no latency here: they take microseconds. */
export const createMeter = ({ cache, readers, jobs }: Figures): Meter => {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry, prefix: 'ekagro_' })
  const requests = new Counter({
    name: 'ekagro_http_requests_total',
    help: 'Answers by kind of route and status; those from memory are ekagro_cache_hits_total.',
    labelNames: ['route', 'status'],
    registers,
  })
  const duration = new Histogram({
    name: 'ekagro_http_request_duration_seconds',
    help: 'Seconds from the head of a request to the last byte of its answer.',
    labelNames: ['route'],
    buckets: seconds,
    registers,
  })
  const refusals = new Counter({
    name: 'ekagro_http_refused_total',
    help: 'Requests refused with 429, by what was too many.',
    labelNames: ['kind'],
    registers,
  })
  const figures = (): ReturnType<AnswerCache['figures']> =>
    cache?.figures() ?? { hits: 0, misses: 0, joined: 0, entries: 0, bytes: 0 }
  const gauge = (name: string, help: string, tell: () => number | Promise<number>): void => {
    new Gauge({
      name: `ekagro_${name}`,
      help,
      registers,
      async collect() {
        this.set(await tell())
      },
    })
  }
  const total = (name: string, help: string, tell: () => number): void => {
    new Counter({
      name: `ekagro_${name}`,
      help,
      registers,
      collect() {
        this.reset()
        this.inc(tell())
      },
    })
  }
  total('cache_hits_total', 'Answers given from memory.', () => figures().hits)
  total('cache_misses_total', 'Answers made anew.', () => figures().misses)
  total('cache_joined_total', 'Answers shared with a question under way.', () => figures().joined)
  gauge('cache_entries', 'Answers kept.', () => figures().entries)
  gauge(
    'cache_bytes',
    'Bytes of the answers kept, with room for their packed forms.',
    () => figures().bytes,
  )
  gauge('reader_threads', 'Reading threads that run.', () => readers?.figures().threads ?? 0)
  gauge('reader_queue', 'Reads that wait for a thread.', () => readers?.figures().waiting ?? 0)
  new Gauge({
    name: 'ekagro_jobs',
    help: 'Jobs by state.',
    labelNames: ['state'],
    registers,
    async collect() {
      for (const [state, count] of Object.entries(await jobs())) this.set({ state }, count)
    },
  })

  return {
    watch: ({ outgoing, route, began }) => {
      outgoing.once('finish', () => {
        requests.inc({ route, status: String(outgoing.statusCode) })
        duration.observe({ route }, (performance.now() - began) / 1_000)
      })
    },
    refused: (kind) => refusals.inc({ kind }),
    text: async () => ({ body: await registry.metrics(), type: registry.contentType }),
  }
}
