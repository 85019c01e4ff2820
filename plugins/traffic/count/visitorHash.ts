import { createHmac } from 'node:crypto'

/** HMAC-SHA256 of a text under the salt of the day, its first 52 bits: a number that JSON and both databases keep whole. */
export const visitorHash = ({ salt, key }: { salt: Uint8Array; key: string }): number => {
  const hash = createHmac('sha256', salt).update(key).digest()
  return hash.readUIntBE(0, 6) * 16 + (hash.readUInt8(6) >> 4)
}
