import type { Payload } from 'payload'

import { readSweep, type Sweep, writeSweep } from './sweep'

/** A running check tells of itself as it goes; one silent for two minutes died with its process. */
const silence = 2 * 60_000

export const isSweeping = (sweep: Sweep | null): boolean =>
  sweep !== null &&
  (sweep.state === 'queued' || sweep.state === 'running') &&
  Date.now() - Date.parse(sweep.at) < silence

/**
 * Asks for the whole blog to be indexed and checked.
 * @param options.again also while that is going on: it then follows, as after an import
 */
export const queueSweep = async (
  payload: Payload,
  { again = false }: { again?: boolean } = {},
): Promise<void> => {
  if (isSweeping(await readSweep(payload))) {
    if (again) await payload.jobs.queue({ task: 'check-all-originality', input: {} })
    return
  }
  const { totalDocs } = await payload.count({ collection: 'posts' })
  await writeSweep(payload, {
    state: 'queued',
    phase: 'index',
    done: 0,
    total: totalDocs,
    after: '',
    error: null,
  })
  await payload.jobs.queue({ task: 'check-all-originality', input: {} })
}
