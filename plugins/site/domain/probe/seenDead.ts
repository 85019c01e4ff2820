import type { CheckContext } from '../../../../src/check/check'
import type { Visit } from './probe'
import { probeEvidence } from './probeEvidence'

/** The rules that look at menus and links rest on the CMS; a visit older than this adds nothing to them. */
const freshDays = 7

/**
 * What the last visit of the public site found missing (404 or 410), and how many links and pictures it tried besides the planned
 * pages; nothing while the site is not proved to be the blog's own or the visit is a week old.
 */
export const seenDead = (context: CheckContext): { dead: readonly Visit[]; tried: number } => {
  const { result, ageDays } = probeEvidence(context)
  if (!result?.proof || ageDays === null || ageDays > freshDays) return { dead: [], tried: 0 }
  const tried = result.visits.filter(({ role }) => role === 'link' || role === 'image')
  const dead = result.visits.filter(
    ({ role, status }) => role !== 'missing' && (status === 404 || status === 410),
  )
  return { dead, tried: tried.length }
}
