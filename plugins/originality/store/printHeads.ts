/**
 * The fingerprints of one document without their low byte, three bytes each: enough to find its postings again, since
 * all fingerprints that share a head and a document go together. From 0 to 2^24 - 1.
 */
export const printHeads = {
  pack(prints: readonly number[]): Buffer {
    const heads = new Set(prints.map((print) => (print >> 8) + 8_388_608))
    const packed = Buffer.alloc(heads.size * 3)
    let at = 0
    for (const head of heads) at = packed.writeUIntBE(head, at, 3)
    return packed
  },
  unpack(packed: Buffer): number[] {
    return Array.from({ length: packed.length / 3 }, (_, index) => packed.readUIntBE(index * 3, 3))
  },
}
