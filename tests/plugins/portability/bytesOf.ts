/** A text as a stream of bytes in small pieces, so that every boundary falls inside something. */
export async function* bytesOf(
  text: string | Uint8Array,
  pieceLength = 7,
): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  for (let start = 0; start < bytes.length; start += pieceLength) {
    yield bytes.subarray(start, start + pieceLength)
  }
}
