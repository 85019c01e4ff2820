import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'

import type { ProbeResult } from '../domain/probe/probe'
import type { ResolvedSiteOptions } from '../options'
import { type ProbeState, readProbeState, writeProbeState } from '../store/probeStore'
import { probeSite } from './probeSite'

const lookEvery = 500

/**
 * Visits the site and tells of it as it goes, so that others see how far it is and may stop it. A failure is kept with its reason.
 * @param options.onProgress told besides
 */
export const runStoredProbe = async ({
  payload,
  options,
  onProgress,
}: {
  payload: Payload
  options: ResolvedSiteOptions
  onProgress?: (progress: { done: number; total: number }) => void
}): Promise<ProbeResult> => {
  const before = await readProbeState(payload)
  const own: Omit<ProbeState, 'at'> = {
    id: before?.state === 'queued' ? before.id : randomUUID(),
    state: 'running',
    done: 0,
    total: 0,
    isCancelled: false,
    error: null,
  }
  const controller = new AbortController()
  let progress = { done: 0, total: 0 }
  const tell = async (): Promise<void> => {
    const now = await readProbeState(payload)
    if (now?.id === own.id && now.isCancelled) controller.abort()
    else await writeProbeState(payload, { ...own, ...progress })
  }
  if (!(before?.id === own.id && before.isCancelled)) await writeProbeState(payload, own)
  let telling: Promise<void> = Promise.resolve()
  const timer = setInterval(() => {
    telling = telling.then(tell).catch((error: unknown) => {
      payload.logger.error({ err: error, msg: 'The visit of the site could not be told of.' })
    })
  }, lookEvery)
  try {
    const result = await probeSite({
      payload,
      options,
      signal: controller.signal,
      onProgress: (now) => {
        progress = now
        onProgress?.(now)
      },
    })
    clearInterval(timer)
    await telling
    const state = controller.signal.aborted ? 'cancelled' : 'done'
    await writeProbeState(payload, { ...own, ...progress, state })
    return result
  } catch (error) {
    clearInterval(timer)
    await telling
    const reason = error instanceof Error ? error.message : String(error)
    await writeProbeState(payload, { ...own, ...progress, state: 'failed', error: reason })
    throw error
  }
}
