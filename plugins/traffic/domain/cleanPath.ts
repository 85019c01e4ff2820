import { cutText } from './cutText'
import { decodePercent } from './decodePercent'
import { hitBounds } from './hitBounds'
import { isTrackingParameter } from './isTrackingParameter'

/**
 * The path of a page as reports name it: decoded, NFC, without the slash at its end, without the parameters that track, in the order
 * they were written; at most 512 UTF-16 units. The fragment is not part of it. Never throws.
 */
export const cleanPath = ({ pathname, search }: { pathname: string; search: string }): string => {
  const path = pathname.slice(0, longestRead).replace(/\/{2,}/g, '/')
  const bare = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path || '/'
  const kept = search
    .slice(1, longestRead)
    .split('&')
    .filter((part) => part !== '' && !isTrackingParameter(nameOf(part)))
  const whole = kept.length > 0 ? `${bare}?${kept.join('&')}` : bare
  return cutText(decodePercent(whole).normalize('NFC'), hitBounds.path)
}

/** Nine percent-encoded units stand for one Bengali letter; more is never shown, and need not be looked at. */
const longestRead = hitBounds.path * 9 + 1

const nameOf = (part: string): string => decodePercent(part.split('=', 1)[0] ?? '')
