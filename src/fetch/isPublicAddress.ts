import { BlockList, isIP } from 'node:net'

/**
 * What is not the public internet in IPv4: the IANA special-purpose registry (RFC 6890 and later), multicast, the future
 * range, and Azure's metadata address, which alone lies outside all of these.
 */
const closedRanges: readonly (readonly [address: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]
const closed = new BlockList()
for (const [address, bits] of closedRanges) closed.addSubnet(address, bits, 'ipv4')

/**
 * Whether an IP address lies on the public internet. Of IPv6 only global unicast (2000::/3) is, less documentation, Teredo
 * and its neighbours, 6to4 (RFC 7526) and ISATAP, which wrap an IPv4 address; mapped and compatible forms lie outside it.
 * NAT64 (64:ff9b::/96, RFC 6052) is what every IPv4 host looks like on some networks: it is judged by the address inside.
 * Anything that is no IP address, or names a zone, is not public.
 */
export const isPublicAddress = (address: string): boolean => {
  const family = isIP(address)
  if (family === 4) return !closed.check(address, 'ipv4')
  if (family !== 6 || address.includes('%')) return false
  const groups = groupsOf(address)
  const [first = 0, second = 0] = groups
  const high = groups[6]!
  const low = groups[7]!
  if (first === 0x64 && second === 0xff9b && groups.slice(2, 6).every((group) => group === 0)) {
    return isPublicAddress(`${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`)
  }
  if (first >> 13 !== 1) return false
  if (first === 0x2001 && (second < 0x200 || second === 0xdb8)) return false
  if (first === 0x2002 || (first === 0x3fff && second < 0x1000)) return false
  return !(groups[5] === 0x5efe && (groups[4]! & ~0x200) === 0)
}

/** The eight groups of a valid IPv6 address. The URL parser writes each of its forms in one way. */
const groupsOf = (address: string): number[] => {
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::')
  const numbers = (part: string): number[] =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16))
  const left = numbers(head)
  const right = numbers(tail ?? '')
  return [...left, ...Array.from({ length: 8 - left.length - right.length }, () => 0), ...right]
}
