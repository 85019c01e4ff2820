import type { Payload } from 'payload'

import { liveOf } from '../domain/probe/liveOf'
import type { ProbeHistory, ProbeResult, SiteReading } from '../domain/probe/probe'

/** How far the visit of the public site is, or how the last one ended. */
export type ProbeState = {
  id: string
  state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled'
  done: number
  total: number
  /** Somebody asked for it to be stopped. */
  isCancelled: boolean
  error: string | null
  /** ISO 8601; a running visit tells of itself as it goes. */
  at: string
}

const stateKey = 'site-probe:state'
const resultKey = 'site-probe:result'
const historyKey = 'site-probe:history'
/** Thirty days of one visit a day, or ten days of three. */
const mostRuns = 30
const silence = 2 * 60_000

export const readProbeState = async (payload: Payload): Promise<ProbeState | null> =>
  (await payload.kv.get<ProbeState>(stateKey)) ?? null

export const writeProbeState = (payload: Payload, state: Omit<ProbeState, 'at'>): Promise<void> =>
  payload.kv.set(stateKey, { ...state, at: new Date().toISOString() })

/** Whether a visit is going on; one silent for two minutes died with its process. */
export const isProbing = (state: ProbeState | null): boolean =>
  state !== null &&
  (state.state === 'queued' || state.state === 'running') &&
  Date.now() - Date.parse(state.at) < silence

/** The latest visit and the memory of the ones before. */
export const readProbe = async (payload: Payload): Promise<SiteReading> => {
  const [result, history] = await Promise.all([
    payload.kv.get<ProbeResult>(resultKey),
    payload.kv.get<{ runs: ProbeHistory[] }>(historyKey),
  ])
  return { result: result ?? null, history: history?.runs ?? [] }
}

/** Keeps a visit in place of the one before, and its memory among the last thirty. */
export const keepProbe = async (payload: Payload, result: ProbeResult): Promise<void> => {
  const { history } = await readProbe(payload)
  await payload.kv.set(resultKey, result)
  await payload.kv.set(historyKey, { runs: [liveOf(result), ...history].slice(0, mostRuns) })
}
