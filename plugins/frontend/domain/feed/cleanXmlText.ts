/**
 * A text with nothing that XML 1.0 cannot hold: control characters, halves of surrogate pairs, U+FFFE and U+FFFF fall out.
 * https://www.w3.org/TR/xml/#charsets
 */
export const cleanXmlText = (text: string): string =>
  text
    .replace(/[\p{Cc}\ufffe\uffff]/gu, (character) => (kept.has(character) ? character : ''))
    .replace(/\p{Cs}/gu, '')

/** U+0080 to U+009F are discouraged, and no text means them. */
const kept = new Set(['\t', '\n', '\r'])
