/** The fingerprints of one document as the SQLite store keeps them: four bytes each, the least first. */
export const printBytes = {
  pack(prints: readonly number[]): Buffer {
    const packed = Buffer.alloc(prints.length * 4)
    for (let index = 0; index < prints.length; index += 1)
      packed.writeInt32LE(prints[index]!, index * 4)
    return packed
  },
  unpack(packed: Buffer): Int32Array {
    const prints = new Int32Array(packed.length / 4)
    for (let index = 0; index < prints.length; index += 1)
      prints[index] = packed.readInt32LE(index * 4)
    return prints
  },
}
