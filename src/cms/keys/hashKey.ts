import { createHash, randomBytes } from 'node:crypto'

const prefix = 'ek_'

/** A new key: 256 random bits, and a beginning by which it is known where it leaks. */
export const newKey = (): string => `${prefix}${randomBytes(32).toString('base64url')}`

/** What is kept of a key. It is random enough that a plain hash cannot be turned around. */
export const hashKey = (key: string): string => createHash('sha256').update(key).digest('hex')
