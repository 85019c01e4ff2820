import { hkdfSync } from 'node:crypto'

/**
 * A key of 32 bytes for one purpose, derived from the secret of the installation (HKDF-SHA-256, RFC 5869): what one purpose
 * signs or seals is worth nothing to another.
 * @param options.purpose a name that never changes, with a version, such as `preview token v1`
 */
export const derivedKey = ({ secret, purpose }: { secret: string; purpose: string }): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `ekagro ${purpose}`, 32))
