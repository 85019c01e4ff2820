import type { Payload } from 'payload'

export type Problem = { message: string; error?: unknown }

const pause = 10_000

/** Logs at most one problem in ten seconds for each database, and how many there were: a full disk fails with every hit. */
export const quietly = (payload: Payload): ((problem: Problem) => void) => {
  const shared = globalThis as { ekagroTrafficProblems?: WeakMap<Payload, Told> }
  const all = (shared.ekagroTrafficProblems ??= new WeakMap())
  const told = all.get(payload) ?? { at: Number.NEGATIVE_INFINITY, untold: 0 }
  all.set(payload, told)
  return ({ message, error }) => {
    told.untold += 1
    if (performance.now() - told.at < pause) return
    const many = told.untold > 1 ? ` (${told.untold} problems since the last one told)` : ''
    told.at = performance.now()
    told.untold = 0
    payload.logger.error({ msg: `Traffic: ${message}${many}`, ...(error ? { err: error } : {}) })
  }
}

type Told = { at: number; untold: number }
