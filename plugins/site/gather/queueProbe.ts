import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'

import { isProbing, readProbeState, writeProbeState } from '../store/probeStore'

/** Asks for a visit of the public site; while one is going on, that one it is. */
export const queueProbe = async (payload: Payload): Promise<void> => {
  if (isProbing(await readProbeState(payload))) return
  try {
    await writeProbeState(payload, {
      id: randomUUID(),
      state: 'queued',
      done: 0,
      total: 0,
      isCancelled: false,
      error: null,
    })
  } catch (error) {
    // Two who ask for the first visit at the same moment both make the row; the one who was first is who asked.
    if (isProbing(await readProbeState(payload))) return
    throw error
  }
  await payload.jobs.queue({ task: 'probe-site', input: {} })
}
