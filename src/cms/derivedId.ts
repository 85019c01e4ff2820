import { createHash } from 'node:crypto'

/**
 * The id of a document that an import or a library makes, from its source alone: a run that was killed and goes on gives
 * every document the same id, knows what of it stands already, and links to posts that are written later. A UUIDv7 of the
 * time of the plan on SQLite, an ObjectId on MongoDB; 62 and 64 bits of it are hash.
 */
export const derivedId = (input: {
  database: string
  /** Milliseconds since 1970: ids sort by it. */
  time: number
  seed: string
}): string => {
  const hash = createHash('sha256').update(input.seed).digest('hex')
  if (input.database !== 'sqlite') {
    const seconds = Math.floor(input.time / 1000)
    return seconds.toString(16).padStart(8, '0') + hash.slice(0, 16)
  }
  const time = input.time.toString(16).padStart(12, '0')
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 0x3) | 0x8).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-${variant}${hash.slice(3, 6)}-${hash.slice(20, 32)}`
}
