/** UTF-16 units of a line; the rest of a longer one is passed over, so that a file without line ends takes no memory. */
const longest = 64 * 1024

/** The lines of a stream of UTF-8 bytes, without their ends. `onBytes` gets the bytes as they come. */
export async function* linesOf({
  bytes,
  onBytes,
}: {
  bytes: AsyncIterable<Uint8Array>
  onBytes: (chunk: Uint8Array) => void
}): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of bytes) {
    onBytes(chunk)
    const lines = decoder.decode(chunk, { stream: true }).split('\n')
    lines[0] = rest + lines[0]!
    rest = lines.pop()!.slice(0, longest)
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line
  }
  if (rest !== '') yield rest
}
