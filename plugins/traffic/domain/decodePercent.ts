const runs = /(?:%[0-9A-Fa-f]{2})+/g
/** What an address needs encoded to stay itself, control characters and invisible direction marks, and U+FFFD. */
// oxlint-disable-next-line no-control-regex -- they are what it is about
const kept = /[\u0000-\u0020\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffd%/?#&=+\\]/g
const encodeKept = (character: string): string => encodeURIComponent(character)

/**
 * A part of an address with its letters readable. Bytes that are no UTF-8 stay as they were written, and so does whatever
 * would change what the address means: `%2F` is not `/`. Never throws, unlike `decodeURIComponent`.
 */
export const decodePercent = (text: string): string =>
  text.replace(runs, (run) => {
    try {
      return decodeURIComponent(run).replace(kept, encodeKept)
    } catch {
      return run.toUpperCase()
    }
  })
