import type { Payload } from 'payload'

import type { ResolvedReadinessOptions } from '../options'
import { rebuildFacts } from './rebuildFacts'
import { readRebuild, type RebuildState, stopOfRebuild, writeRebuild } from './rebuildState'

/** Other jobs, such as publishing what is planned, get their turn in between. In milliseconds. */
const usualLength = 10_000

/**
 * Measures everything anew for a while, from where the slice before it ended, and tells how far it is. Nothing to do unless somebody asked.
 * @param options.length after so many milliseconds the slice ends with the hundred at hand
 * @returns whether there is more to do
 */
export const rebuildSlice = async ({
  payload,
  analysers,
  tasks,
  length = usualLength,
}: { payload: Payload; length?: number } & Pick<
  ResolvedReadinessOptions,
  'analysers' | 'tasks'
>): Promise<boolean> => {
  const before = await readRebuild(payload)
  if (before?.state !== 'queued' && before?.state !== 'running') return false
  let state: Omit<RebuildState, 'at'> = { ...before, state: 'running', error: null }
  const end = Date.now() + length
  const slice = new AbortController()
  let isStopped = await stopOfRebuild.isAsked(payload)
  if (isStopped) slice.abort()
  try {
    await writeRebuild(payload, state)
    await rebuildFacts({
      payload,
      analysers,
      tasks,
      isFresh: true,
      from: before.place,
      signal: slice.signal,
      onKept: async (place, total) => {
        state = { ...state, place, total }
        isStopped = await stopOfRebuild.isAsked(payload)
        if (isStopped || Date.now() >= end) slice.abort()
        await writeRebuild(payload, state)
      },
    })
    const isCut = slice.signal.aborted && (state.place?.done ?? 0) < state.total
    if (isCut && !isStopped) return true
    await writeRebuild(payload, { ...state, state: isCut ? 'stopped' : 'done' })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    await writeRebuild(payload, { ...state, state: 'failed', error: reason })
    throw error
  }
  await stopOfRebuild.forget(payload)
  return false
}
