const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** A text as HTML shows it. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => signs[sign] ?? '')

/** A sentence of the document: what stands between backticks is code. */
export const prose = (text: string): string =>
  escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>')

/** A name that an address can point to. */
export const anchor = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
