const zeros = ['\u09e6', '\u0966', '\u0660', '\u06f0'].map((zero) => zero.charCodeAt(0))

/** Digits of Bengali, Devanagari and Arabic as 0 to 9. */
const plainDigits = (text: string): string =>
  text.replace(/[\u09e6-\u09ef\u0966-\u096f\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code - zeros.find((zero) => code >= zero && code < zero + 10)!)
  })

/** Separators of thousands in the languages of the exports. */
const separators = /[\s\u00a0\u202f'’]/g

/** A whole number, whatever separates its thousands; null when it is none. */
export const readWhole = (text: string): number | null => {
  const digits = plainDigits(text).replace(separators, '')
  if (/^\d+(?:\.0+)?$/.test(digits)) return Number(digits)
  return /^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/.test(digits)
    ? Number(digits.replace(/[.,]/g, ''))
    : null
}

/** A number with decimals after a point or a comma; the last of the two is the decimal one when both are there. Null when it is none. */
export const readDecimal = (text: string): number | null => {
  const digits = plainDigits(text).replace(separators, '').replace(/%$/, '')
  if (!/^\d[\d.,]*$/.test(digits)) return null
  const at = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','))
  if (at < 0) return Number(digits)
  return Number(`${digits.slice(0, at).replace(/[.,]/g, '')}.${digits.slice(at + 1)}`)
}

/** A day as `YYYY-MM-DD` from that, `YYYY/MM/DD` or `YYYYMMDD`; null when there is no such day. */
export const readDay = (text: string): string | null => {
  const found = /^(\d{4})([-/]?)(\d{2})\2(\d{2})(?:[T ].*)?$/.exec(plainDigits(text.trim()))
  if (!found) return null
  const day = `${found[1]}-${found[3]}-${found[4]}`
  const time = Date.parse(day)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? null : day
}
