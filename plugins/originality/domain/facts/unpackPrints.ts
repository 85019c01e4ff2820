/** The numbers that `packPrints` packed. A broken string throws the `InvalidCharacterError` of `atob`; bytes left over are ignored. */
export function unpackPrints(packed: string): number[] {
  const bytes = atob(packed)
  const prints: number[] = []
  for (let offset = 0; offset + 4 <= bytes.length; offset += 4)
    prints.push(
      bytes.charCodeAt(offset) |
        (bytes.charCodeAt(offset + 1) << 8) |
        (bytes.charCodeAt(offset + 2) << 16) |
        (bytes.charCodeAt(offset + 3) << 24),
    )
  return prints
}
