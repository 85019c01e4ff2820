/**
 * An address as messages and logs may hold it: without password, query (it can be a sentence of a draft, or a key) and
 * fragment, and never longer than 200 characters.
 */
export const shownAddress = (address: string | URL): string => {
  const shown = typeof address === 'string' ? withoutSecrets(address) : ofUrl(address)
  return shown.length > 200 ? `${shown.slice(0, 199)}…` : shown
}

const withoutSecrets = (address: string): string => {
  try {
    return ofUrl(new URL(address))
  } catch {
    return `“${address.replace(/[?#].*$/su, '').replace(/\/\/[^/]*@/u, '//')}”`
  }
}

const ofUrl = (url: URL): string =>
  `${url.protocol}//${url.host}${url.pathname}${url.search === '' ? '' : '?…'}`
