/**
 * The address of whoever asks. The header counts only when the other end of the connection is a trusted proxy; then it is read from its end, over the
 * proxies that are trusted too, to the first address that is not: what stands before it, anybody can have written. `addressIn`
 * gives the bare address of one part of the header, or null when it is none.
 */
export const clientAddress = ({
  remote,
  header,
  isTrusted,
  addressIn,
}: {
  /** The other end of the connection. */
  remote: string
  header: string | null
  isTrusted: (address: string) => boolean
  addressIn: (part: string) => string | null
}): string => {
  if (header === null || !isTrusted(remote)) return remote
  let client = remote
  for (const part of header.split(',').toReversed().slice(0, mostProxies)) {
    const address = addressIn(part)
    if (address === null) return client
    client = address
    if (!isTrusted(address)) return client
  }
  return client
}

/** Nobody has more in a row; a header of a thousand parts is not walked. */
const mostProxies = 16
