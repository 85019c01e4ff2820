const secret = /([?&][^=&]*(?:token|secret|key|password|signature|preview|code)[^=&]*=)[^&]*/gi
const longest = 500

/** An address as it may stand in a log: what looks like a token or a password is left out. */
export const shownUrl = (url: string): string => {
  const shown = url.replace(secret, '$1…')
  return shown.length > longest ? `${shown.slice(0, longest)}…` : shown
}
