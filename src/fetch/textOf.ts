/**
 * The body of an answer as text. A byte order mark outweighs the header, the header a `<meta>` in the first 1,024 bytes
 * (WHATWG Encoding; HTML 13.2.3), and UTF-8 is the default. Two common lies are seen through: a page that says it is Latin
 * and is valid UTF-8 is read as UTF-8, and one that says UTF-8 in one place and something else in the other is read as
 * the other when its bytes are not UTF-8. What cannot be read becomes U+FFFD.
 */
export const textOf = (response: { bytes: Uint8Array; contentType: string | null }): string => {
  const { bytes, contentType } = response
  const marked = markOf(bytes)
  if (marked) return decode(bytes, marked)
  const header = knownLabel(/charset\s*=\s*["']?([^\s"';]+)/iu.exec(contentType ?? '')?.[1])
  const isJson = /\bjson\b/iu.test(contentType ?? '')
  const labels = [header, isJson ? null : knownLabel(metaCharset(bytes))].filter(
    (label) => label !== null,
  )
  const first = labels[0] ?? null
  const isLatin = first === null || first === 'windows-1252' || first === 'utf-8'
  if (!isLatin) return decode(bytes, first)
  const strict = strictUtf8(bytes)
  if (strict !== null) return strict
  return decode(bytes, labels.find((label) => label !== 'utf-8') ?? first ?? 'windows-1252')
}

const markOf = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

const metaCharset = (bytes: Uint8Array): string | undefined => {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024))
  const label = /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?([^\s"'>;/]+)/iu.exec(
    head,
  )?.[1]
  // A page whose meta can be read byte by byte is not UTF-16 (HTML 13.2.3.2).
  return /^utf-?16/iu.test(label ?? '') ? 'utf-8' : label
}

/** The name the decoder has for a label, or null for one that nobody knows. */
const knownLabel = (label: string | undefined): string | null => {
  if (label === undefined) return null
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

const strictUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const decode = (bytes: Uint8Array, label: string): string => new TextDecoder(label).decode(bytes)
