import { ImportProblem } from '../importProblem'

/** Bytes looked at before the first character is given out. */
const HEAD = 4096

/** Characters given out at once, so that one huge chunk does not become one huge string. */
const SLICE = 65_536

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

const zeroShare = (bytes: Uint8Array, parity: 0 | 1): number => {
  let zeros = 0
  for (let index: number = parity; index < bytes.length; index += 2)
    if (bytes[index] === 0) zeros += 1
  return bytes.length === 0 ? 0 : (zeros * 2) / bytes.length
}

const declaredEncoding = (head: Uint8Array): string | null => {
  const ascii = String.fromCharCode(...head.subarray(0, 300))
  return /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([^"']{1,40})["']/.exec(ascii)?.[1] ?? null
}

const encodingOf = (head: Uint8Array): string => {
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04) || startsWith(head, 0x1f, 0x8b)) {
    throw new ImportProblem({ code: 'file-archive' })
  }
  if (startsWith(head, 0xef, 0xbb, 0xbf)) return 'utf-8'
  if (startsWith(head, 0xff, 0xfe)) return 'utf-16le'
  if (startsWith(head, 0xfe, 0xff)) return 'utf-16be'
  // Plain XML in UTF-16 without a mark: every second byte of its markup is zero.
  if (startsWith(head, 0x3c, 0x00)) return 'utf-16le'
  if (startsWith(head, 0x00, 0x3c)) return 'utf-16be'
  if (zeroShare(head, 0) + zeroShare(head, 1) > 0.02)
    throw new ImportProblem({ code: 'file-binary' })
  const declared = declaredEncoding(head)?.toLowerCase() ?? 'utf-8'
  // A file that says UTF-16 in bytes of ASCII cannot be UTF-16.
  return declared.startsWith('utf-16') || declared.startsWith('ucs-') ? 'utf-8' : declared
}

const decoderFor = (encoding: string): TextDecoder => {
  try {
    return new TextDecoder(encoding)
  } catch (cause) {
    throw new ImportProblem({ code: 'file-encoding', values: { encoding }, cause })
  }
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.length
  }
  return whole
}

/**
 * The characters of a byte stream, at most 64 Ki units at once: UTF-8 with or without a byte order mark, UTF-16, and what
 * the XML declaration names. Space before the first character is dropped. Throws `file-empty`, `file-binary`,
 * `file-archive` (zip, gzip) and `file-encoding`.
 */
export async function* decodeBytes(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null
  let waiting: Uint8Array[] = []
  let started = false

  function* slices(text: string): Generator<string> {
    let rest = text
    if (!started) {
      rest = text.trimStart()
      if (rest === '') return
      started = true
    }
    let start = 0
    while (start < rest.length) {
      let end = Math.min(start + SLICE, rest.length)
      const last = rest.charCodeAt(end - 1)
      if (end < rest.length && last >= 0xd800 && last <= 0xdbff) end += 1
      yield rest.slice(start, end)
      start = end
    }
  }

  const open = (): string => {
    const head = joined(waiting)
    waiting = []
    decoder = decoderFor(encodingOf(head.subarray(0, HEAD)))
    return decoder.decode(head, { stream: true })
  }

  let waitingLength = 0
  for await (const chunk of bytes) {
    if (decoder !== null) {
      yield* slices((decoder as TextDecoder).decode(chunk, { stream: true }))
      continue
    }
    waiting.push(chunk)
    waitingLength += chunk.length
    if (waitingLength >= HEAD) yield* slices(open())
  }
  if (decoder === null) yield* slices(open())
  yield* slices((decoder as TextDecoder | null)?.decode() ?? '')
  if (!started) throw new ImportProblem({ code: 'file-empty' })
}
