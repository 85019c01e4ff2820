const letters = '0123456789abcdefghjkmnpqrstvwxyz'
const bits = 5

/**
 * The id of a hit: 9 letters of its time in milliseconds (45 bits, until the year 3084) and 16 random ones (80 bits), in Crockford's alphabet
 * and lower case. Ids of later milliseconds sort later, so that stores append. `random` has 10 bytes.
 */
export const hitId = ({ at, random }: { at: number; random: Uint8Array }): string => {
  let id = ''
  let rest = Math.max(0, at)
  for (let place = 0; place < 9; place += 1) {
    id = letters.charAt(rest % 32) + id
    rest = Math.floor(rest / 32)
  }
  let held = 0
  let count = 0
  for (const byte of random.subarray(0, 10)) {
    held = (held << 8) | byte
    count += 8
    while (count >= bits) {
      count -= bits
      id += letters.charAt((held >> count) & 31)
    }
    held &= (1 << count) - 1
  }
  return id
}
