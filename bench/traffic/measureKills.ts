import { setTimeout as wait } from 'node:timers/promises'
import { seededRandom } from '../support/seededRandom'
import { type Place, blogOrigin, startBlog } from './blog'
import { countKept } from './countKept'
import { runLoad } from './runLoad'

/**
 * Kills the server with SIGKILL in the middle of a load, so many times, each time at another moment, and starts it again. Then counts which
 * acknowledged hits are missing, and which hits are there more than once or counted more often than they are there.
 */
export const measureKills = async (options: {
  place: Place
  kills: number
  connections: number
  atEnd: (undo: () => Promise<void> | void) => void
  say: (line: string) => void
}): Promise<{ lost: number; doubled: number; acknowledged: number }> => {
  const { place, kills, connections, atEnd, say } = options
  const before = await countKept(place.url)
  const random = seededRandom(kills)
  const acknowledged: string[] = []
  for (let round = 0; round < kills; round += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one life of the server after the other
    const { origin, pid, stop } = await startBlog(place)
    atEnd(stop)
    const load = runLoad({
      url: `${origin}/api/traffic/hit`,
      blog: blogOrigin,
      kind: 'hit',
      connections,
      seconds: 30,
      most: Number.MAX_SAFE_INTEGER,
      prefix: `/k${round}`,
      seed: 100 + round,
    })
    atEnd(load.stop)
    // oxlint-disable-next-line no-await-in-loop -- as above
    await wait(700 + random() * 2_000)
    process.kill(pid, 'SIGKILL')
    // oxlint-disable-next-line no-await-in-loop -- as above
    const { paths } = await load.answer
    acknowledged.push(...paths)
    say(`  killed ${round + 1} of ${kills}, ${paths.length} hits acknowledged`)
  }
  const last = await startBlog(place)
  atEnd(last.stop)
  await wait(2_000)
  await last.stop()
  const { views, hits, paths } = await countKept(place.url)
  const twice = [...paths].filter(([path, count]) => path.startsWith('/k') && count > 1).length
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((path) => !paths.has(path)).length,
    doubled: twice + Math.abs(views - hits - (before.views - before.hits)),
  }
}
