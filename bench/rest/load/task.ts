/** What the process that asks is told to do. */
export type LoadTask =
  | {
      kind: 'read'
      origin: string
      path: string
      connections: number
      seconds: number
      /** The length that every answer must have. */
      bytes: number
    }
  | {
      kind: 'publish'
      origin: string
      connections: number
      seconds: number
      email: string
      password: string
      slug: string
    }

export type ReadAnswer = {
  requests: number
  perSecond: number
  /** Milliseconds from sending to the last byte. */
  p50: number
  p95: number
  p99: number
}

export type PublishAnswer = {
  reads: number
  writes: number
  /** Answers that showed less than a write that had returned before the question. */
  stale: number
  /** Answers that were no 200. */
  errors: number
  p99: number
}
