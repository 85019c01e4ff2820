import { readFile } from 'node:fs/promises'
import type { LoadAnswer } from './load/work'
import { type Place, blogOrigin, startBlog } from './blog'
import { countKept } from './countKept'
import { runLoad } from './runLoad'

/** Resident memory of a process in bytes, as the kernel reports it; NaN where it does not. */
const memoryOf = async (pid: number): Promise<number> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1024
}

export type Loaded = LoadAnswer & {
  /** Bytes that the server grew from the end of the warm-up to the end of the load. */
  growth: number
}

/**
 * Sends hits to the product's own server from a second process, first a warm-up that is not counted. Throws when something was refused, or when not
 * every acknowledged hit is in the numbers after the server was stopped: a fast wrong answer is no answer.
 */
export const measureLoad = async (options: {
  place: Place
  warmUp: number
  seconds: number
  most: number
  connections: number
  atEnd: (undo: () => Promise<void> | void) => void
}): Promise<Loaded> => {
  const { place, warmUp, seconds, most, connections, atEnd } = options
  const { origin, pid, stop } = await startBlog(place)
  atEnd(stop)
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
  const before = await memoryOf(pid)
  const answer = await send({ seconds, most, seed: 2 })
  const after = await memoryOf(pid)
  await stop()
  const { views, hits, drops } = await countKept(place.url)
  const wanted = warm.acknowledged + answer.acknowledged
  if (views !== wanted || hits !== wanted)
    throw new Error(
      `Of ${wanted} acknowledged hits ${views} are in the sums and ${hits} single ones are kept; dropped: ${JSON.stringify(drops)}.`,
    )
  return { ...answer, growth: after - before }
}
