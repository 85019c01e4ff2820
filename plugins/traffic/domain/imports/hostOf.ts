/** Host of an address in lower case without `www.`; empty for none. */
export const hostOf = (address: string): string => {
  if (address === '' || address === '-') return ''
  const url = /^[a-z][a-z+.-]*:\/\//i.test(address) ? address : `http://${address}`
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
}
