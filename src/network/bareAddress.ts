import { isIP } from 'node:net'

/**
 * The IP address in one part of a proxy's header, as one writing of it: without port, brackets, quotes and zone, IPv4 as such even when it came
 * as IPv6. Null when it is none.
 */
export const bareAddress = (part: string): string | null => {
  const text = part.trim().replace(/^"|"$/g, '').replace(/^for=/i, '').replace(/^"|"$/g, '')
  const inner =
    /^\[([^\]]+)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text
  const bare = inner.replace(/%.*$/, '').toLowerCase()
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare)?.[1] ?? bare
  return isIP(mapped) === 0 ? null : mapped
}
