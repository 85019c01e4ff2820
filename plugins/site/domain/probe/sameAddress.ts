/** An address in the form in which two are compared: percent-encoding, host, empty fragment and a closing `/` put aside. */
export const sameAddress = (address: string): string => {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  const path = url.pathname.replace(/\/+$/u, '')
  let plain = path
  try {
    plain = decodeURIComponent(path)
  } catch {
    // What cannot be decoded is compared as it is written.
  }
  return `${url.host.replace(/^www\./u, '')}${plain.normalize('NFC')}${url.search}`
}
