import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import type { LoadAnswer } from './load/work'
import { type Place, blogOrigin, startBlog } from './blog'
import { countKept, countViews, openKept } from './countKept'
import { runLoad } from './runLoad'

/** Resident memory of a process in bytes, as the kernel reports it; NaN where it does not. */
const memoryOf = async (pid: number): Promise<number> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1024
}

export type Loaded = LoadAnswer & {
  /** Bytes that the server grew from the end of the warm-up to the end of the load. */
  growth: number
  /** Seconds from the last answer until the last hit was in the sums. */
  behind: number
}

/** Seconds that the sums may be behind. */
const patience = 400

/** Waits until so many views are in the sums; gives the seconds it took. */
const waitForSums = async (url: string, wanted: number): Promise<number> => {
  const { store, close } = await openKept(url)
  const started = performance.now()
  try {
    for (;;) {
      const seconds = (performance.now() - started) / 1_000
      // oxlint-disable-next-line no-await-in-loop -- asking again and again is the point
      const views = await countViews(store)
      if (views >= wanted) return seconds
      if (seconds > patience)
        throw new Error(`After ${patience} s ${views} of ${wanted} hits are in the sums.`)
      // oxlint-disable-next-line no-await-in-loop -- as above
      await wait(200)
    }
  } finally {
    await close()
  }
}

/**
 * Sends hits to the product's own server from a second process, first a warm-up that is not counted. Throws when something was refused, or when not
 * every acknowledged hit is in the numbers after the server was stopped: a fast wrong answer is no answer. Null when the build takes no hits.
 */
export const measureLoad = async (options: {
  place: Place
  warmUp: number
  seconds: number
  most: number
  connections: number
  atEnd: (undo: () => Promise<void> | void) => void
}): Promise<Loaded | null> => {
  const { place, warmUp, seconds, most, connections, atEnd } = options
  const { origin, pid, stop } = await startBlog(place)
  atEnd(stop)
  const probe = await fetch(`${origin}/api/traffic/hit`, { method: 'POST', body: '{}' })
  if (probe.status === 404) return null
  const send = async (limits: {
    seconds: number
    most: number
    seed: number
  }): Promise<LoadAnswer> => {
    const load = runLoad({
      url: `${origin}/api/traffic/hit`,
      blog: blogOrigin,
      kind: 'hit',
      connections,
      ...limits,
    })
    atEnd(load.stop)
    const answer = await load.answer
    if (Object.keys(answer.refused).length > 0)
      throw new Error(`Hits were refused: ${JSON.stringify(answer.refused)}.`)
    return answer
  }
  const warm = await send({ seconds: warmUp, most, seed: 1 })
  await waitForSums(place.url, warm.acknowledged)
  const before = await memoryOf(pid)
  const answer = await send({ seconds, most, seed: 2 })
  const wanted = warm.acknowledged + answer.acknowledged
  const behind = await waitForSums(place.url, wanted)
  const after = await memoryOf(pid)
  await stop()
  const { views, hits, drops } = await countKept(place.url)
  if (views !== wanted || hits !== wanted)
    throw new Error(
      `Of ${wanted} acknowledged hits ${views} are in the sums and ${hits} single ones are kept; dropped: ${JSON.stringify(drops)}.`,
    )
  return { ...answer, growth: after - before, behind }
}
