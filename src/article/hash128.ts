const rotate = (value: number, by: number) => (value << by) | (value >>> (32 - by))

function finish(value: number): number {
  let mixed = value
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

/**
 * MurmurHash3_x86_128 (Austin Appleby, public domain) of the text's UTF-16 little-endian bytes, seed 0, as 32 hexadecimal digits.
 * Fast and even, the same on every machine; not for secrets: somebody who wants two texts with one hash can make them.
 */
export function hash128(text: string): string {
  let [h1, h2, h3, h4] = [0, 0, 0, 0]
  // Past the end both halves are zero, and a zero word leaves its sum as it is, which is what the algorithm's tail does.
  const word = (at: number) => text.charCodeAt(at) | 0 | ((text.charCodeAt(at + 1) | 0) << 16)
  for (let at = 0; at < text.length; at += 8) {
    const whole = at + 8 <= text.length
    h1 ^= Math.imul(rotate(Math.imul(word(at), 0x239b961b), 15), 0xab0e9789)
    if (whole) h1 = (Math.imul((rotate(h1, 19) + h2) | 0, 5) + 0x561ccd1b) | 0
    h2 ^= Math.imul(rotate(Math.imul(word(at + 2), 0xab0e9789), 16), 0x38b34ae5)
    if (whole) h2 = (Math.imul((rotate(h2, 17) + h3) | 0, 5) + 0x0bcaa747) | 0
    h3 ^= Math.imul(rotate(Math.imul(word(at + 4), 0x38b34ae5), 17), 0xa1e38b93)
    if (whole) h3 = (Math.imul((rotate(h3, 15) + h4) | 0, 5) + 0x96cd1c35) | 0
    h4 ^= Math.imul(rotate(Math.imul(word(at + 6), 0xa1e38b93), 18), 0x239b961b)
    if (whole) h4 = (Math.imul((rotate(h4, 13) + h1) | 0, 5) + 0x32ac3b17) | 0
  }
  const bytes = text.length * 2
  let parts = [h1 ^ bytes, h2 ^ bytes, h3 ^ bytes, h4 ^ bytes]
  const spread = () => {
    const first = parts.reduce((sum, part) => (sum + part) | 0, 0)
    parts = [first, ...parts.slice(1).map((part) => (part + first) | 0)]
  }
  spread()
  parts = parts.map(finish)
  spread()
  return parts.map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('')
}
