/** 32-bit numbers as base64 of their bytes, lowest byte first: a third of the length of JSON numbers. */
export function packPrints(prints: readonly number[] | Int32Array): string {
  const view = new DataView(new ArrayBuffer(prints.length * 4))
  for (const [index, print] of prints.entries()) view.setInt32(index * 4, print, true)
  let bytes = ''
  for (const byte of new Uint8Array(view.buffer)) bytes += String.fromCharCode(byte)
  return btoa(bytes)
}
