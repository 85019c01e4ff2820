import type { Visit } from './probe'

export type Wall = 'password' | 'login' | 'country' | 'refused' | 'challenge' | 'consent'

/** A page whose text holds at least this share of its words is open, whatever else stands on it. */
const openFrom = 0.5

const loginPath = /(?:^|[/._-])(?:login|log-in|signin|sign-in|wp-login|password|auth)(?:[/._-]|$)/iu
const consentPath = /(?:^|[/._-])(?:consent|cookie-?wall|gdpr)(?:[/._-]|$)/iu

/**
 * What stands between a visitor and a page; null for an open one. A login form beside the text of the page is no wall.
 * `challenge` and `consent` are in the way of some; the others let nobody in.
 */
export const wallOf = (visit: Visit): Wall | null => {
  const { status, finalAddress, address, page, held } = visit
  if (status === null) return null
  if (visit.challenge) return 'challenge'
  if (status === 401 || status === 407) return 'password'
  if (status === 451) return 'country'
  if (status === 403) return 'refused'
  if (status < 300 && held !== null && held >= openFrom) return null
  const path =
    finalAddress === null || !URL.canParse(finalAddress) ? '' : new URL(finalAddress).pathname
  const wasLed = finalAddress !== null && finalAddress !== address && visit.hops > 0
  if (wasLed && loginPath.test(path)) return 'login'
  if (wasLed && consentPath.test(path)) return 'consent'
  if (status >= 300 || held === null) {
    // Of a home page no words are known: it is walled when it is little else than a form.
    const isOnlyForm = page?.hasPassword === true && page.headings <= 1 && page.words < 60
    return status < 300 && isOnlyForm ? 'password' : null
  }
  if (page?.hasPassword) return 'password'
  return page?.hasConsent === true && held < 0.2 && page.words < 400 && page.words > 20
    ? 'consent'
    : null
}
