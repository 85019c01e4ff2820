/** The numbers that `packPrints` packed. A broken string throws the `InvalidCharacterError` of `atob`; bytes left over are ignored. */
export function unpackPrints(packed: string): number[] {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0))
  const view = new DataView(bytes.buffer)
  const prints: number[] = []
  for (let offset = 0; offset + 4 <= bytes.length; offset += 4) {
    prints.push(view.getInt32(offset, true))
  }
  return prints
}
