import type { LookupAddress, LookupOptions } from 'node:dns'

import { privateAddressError } from './checkAddress'
import { fetchError } from './fetchError'
import { isMetadataAddress } from './isMetadataAddress'
import { isPublicAddress } from './isPublicAddress'

/** Finds all addresses of a host, such as `dns.promises.lookup` with `all`. */
export type ResolveHost = (hostname: string) => Promise<readonly LookupAddress[]>

type Callback = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void

/**
 * The `lookup` of one connection. It is the only time that the name is resolved: the socket connects to the very
 * addresses that were checked here, so a name that changes its answer (rebinding) gains nothing.
 * One private address among several refuses the host.
 */
export const guardedLookup =
  (options: { url: URL; resolve: ResolveHost; isAllowed: boolean }) =>
  (hostname: string, wanted: LookupOptions, callback: Callback): void => {
    const { url, resolve, isAllowed } = options
    void resolve(hostname).then(
      (addresses) => {
        const first = addresses[0]
        if (!first) return callback(unresolved(url), '')
        const isOpen = isAllowed
          ? (address: string) => !isMetadataAddress(address)
          : isPublicAddress
        if (!addresses.every(({ address }) => isOpen(address))) {
          return callback(privateAddressError(url), '')
        }
        if (wanted.all) return callback(null, [...addresses])
        return callback(null, first.address, first.family)
      },
      (cause: unknown) => callback(unresolved(url, cause), ''),
    )
  }

const unresolved = (url: URL, cause?: unknown): Error =>
  fetchError({
    code: 'unresolved',
    address: url,
    problem: 'has a host that no name server knows',
    wayOut: 'Check the spelling of the address.',
    cause,
  })
