import type { IncomingMessage } from 'node:http'

import { startError } from '../../cms/startError'
import { addressList } from '../../network/addressList'
import { bareAddress } from '../../network/bareAddress'
import { clientAddress } from '../../network/clientAddress'
import { isAddressRange } from '../../network/isAddressRange'

/**
 * The address that a request is counted under: the other end of the connection, or what a trusted proxy says of it. EKAGRO_TRUSTED_PROXIES
 * lists addresses and ranges of proxies; unset, this machine's own are trusted while the server listens on the loopback address alone, since nobody
 * else can reach it then. An IPv6 sender has 64 bits of its own, so the first half is the address. Throws errors with code `start-refused`.
 */
export const senderAddress = ({
  setting,
  header = 'x-forwarded-for',
  isLoopbackOnly,
}: {
  setting: string | undefined
  header?: string
  isLoopbackOnly: boolean
}): ((incoming: IncomingMessage) => string) => {
  const ranges = setting?.split(/[\s,]+/).filter(Boolean) ?? []
  const wrong = ranges.find((range) => !isAddressRange(range))
  if (wrong) {
    throw startError(
      `EKAGRO_TRUSTED_PROXIES has "${wrong}", which is no address and no range such as 10.0.0.0/8; correct it, or unset it.`,
    )
  }
  const isTrusted = addressList(
    ranges.length > 0 ? ranges : isLoopbackOnly ? ['127.0.0.0/8', '::1'] : [],
  )
  return ({ socket, headers }) => {
    const remote = socket.remoteAddress ?? ''
    const given = headers[header]
    if (given === undefined && !remote.includes(':')) return remote
    const address = clientAddress({
      remote: bareAddress(remote) ?? remote,
      header: (Array.isArray(given) ? given.join(',') : given) ?? null,
      isTrusted,
      addressIn: bareAddress,
    })
    return address.includes(':') ? networkOf(address) : address
  }
}

/** The first 64 bits of an IPv6 address, as one writing of them. */
const networkOf = (address: string): string => {
  const [before = '', after] = address.split('::')
  const left = before === '' ? [] : before.split(':')
  const right = after ? after.split(':') : []
  const zeros = after === undefined ? 0 : Math.max(0, 8 - left.length - right.length)
  const groups = [...left, ...Array.from({ length: zeros }, () => '0'), ...right]
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`
}
