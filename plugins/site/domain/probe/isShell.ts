import { isLive } from './isLive'
import type { ProbeResult } from './probe'

/** Pages whose posts show less of their words than this are made by scripts: nothing can be read of them. */
const shellBelow = 0.5

/** Whether every visited post is a shell that scripts fill in the browser, so that its raw HTML tells nothing. */
export const isShell = ({ visits }: Pick<ProbeResult, 'visits'>): boolean => {
  const held = visits.flatMap((visit) =>
    visit.role === 'posts' && visit.held !== null && isLive(visit) === true ? [visit.held] : [],
  )
  return held.length > 0 && held.every((share) => share < shellBelow)
}
