/** Path of a request or an address: decoded, NFC, without parameters and without a slash at the end, at most 512 units. */
export const plainPath = (address: string): string => {
  const path = address.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '')
  const decoded = decode(path)
    .normalize('NFC')
    .replace(/(?<=.)\/+$/, '')
  return (decoded.startsWith('/') ? decoded : `/${decoded}`).slice(0, 512)
}

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
