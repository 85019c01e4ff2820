import { isLive } from './isLive'
import type { ProbeHistory, ProbeResult } from './probe'

const pages = 10

/** What of a run is kept for the next ones: was the home page there, and ten pages? */
export const liveOf = (result: ProbeResult): ProbeHistory => {
  const { startedAt: at, origin, proof, visits } = result
  const looked = visits.filter(
    ({ role }) => role === 'home' || role === 'posts' || role === 'pages',
  )
  return {
    at,
    origin,
    proof,
    live: looked.slice(0, pages + 1).flatMap(({ address, status, problem }) => {
      const ok = isLive({ status, problem })
      return ok === null ? [] : [{ address, status, problem, ok }]
    }),
  }
}
