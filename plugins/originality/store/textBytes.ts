/**
 * Texts as the bytes that are fewest or fastest to read: UTF-8 for those of mostly ASCII, else UTF-16, which takes two bytes for a Bengali
 * letter in place of three and is no work to decode.
 */
export const textBytes = {
  isWide: (text: string): boolean => Buffer.byteLength(text) > 1.5 * text.length,
  from: (text: string): Buffer => Buffer.from(text, textBytes.isWide(text) ? 'utf16le' : 'utf8'),
  toText: (bytes: Buffer, isWide: boolean): string => bytes.toString(isWide ? 'utf16le' : 'utf8'),
}
