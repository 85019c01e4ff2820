import type { ImportStatus, StatusReason } from './importPlan'

/**
 * The status that a source's post or page gets here. What the public could not read stays unread: private and
 * password-protected ones become drafts, and so does a schedule that has passed (its moment was missed, its author decides).
 * `publishAt` and `now` are ISO 8601 in UTC. Null for what is not imported: trash, spam, auto-drafts, revisions.
 */
export const decideStatus = (input: {
  status: string
  password: boolean
  publishAt: string | null
  now: string
}): { status: ImportStatus; reason: StatusReason | null } | null => {
  const { status, password, publishAt, now } = input
  const future = publishAt !== null && Date.parse(publishAt) > Date.parse(now)
  switch (status) {
    case 'trash':
    case 'spam':
    case 'auto-draft':
    case 'inherit':
      return null
    case 'draft':
      return { status: 'draft', reason: null }
    case 'pending':
      return { status: 'draft', reason: 'pending' }
    case 'private':
      return { status: 'draft', reason: 'private' }
    case 'publish':
      if (password) return { status: 'draft', reason: 'password' }
      // The classic backup of Blogger marks a scheduled post by its date alone.
      return { status: future ? 'scheduled' : 'published', reason: null }
    case 'future':
      if (password) return { status: 'draft', reason: 'password' }
      return future
        ? { status: 'scheduled', reason: null }
        : { status: 'draft', reason: 'schedule-passed' }
    default:
      return { status: 'draft', reason: 'unknown-status' }
  }
}
