export type PictureKind = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif'

const ascii = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, end))

/**
 * What a file is by its first bytes; null for all that the blog does not take. Names and declared types are not asked: anybody can
 * write them. SVG is not among them, for it is a document that can run scripts, and nothing that cleans it stays ahead of browsers.
 */
export const pictureKind = (bytes: Uint8Array): PictureKind | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg'
  if (ascii(bytes, 0, 8) === '\u0089PNG\r\n\u001A\n') return 'png'
  if (/^GIF8[79]a$/u.test(ascii(bytes, 0, 6))) return 'gif'
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp'
  // ISO base media: the size of the first box, `ftyp`, and the brands, of which `avif` or `avis` is one.
  if (ascii(bytes, 4, 8) !== 'ftyp') return null
  const length = Math.min(((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0), 256)
  return /avi[fs]/u.test(ascii(bytes, 8, length)) ? 'avif' : null
}
