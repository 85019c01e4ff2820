const unreserved = /[\w.~-]/u

/**
 * A path or pattern in the one form in which RFC 9309 2.2.2 compares them: octets beyond ASCII percent-encoded, hexadecimal
 * digits in capitals, and what is encoded without need (RFC 3986 2.3) decoded. `*`, `$` and `/` stay as they are written.
 */
export const normalPath = (written: string): string =>
  written
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[^\u0021-\u007e]/gu, (letter) => encodeURIComponent(letter))
    .replace(/%([0-9a-f]{2})/giu, (octet, digits: string) => {
      const letter = String.fromCharCode(Number.parseInt(digits, 16))
      return unreserved.test(letter) ? letter : octet.toUpperCase()
    })
