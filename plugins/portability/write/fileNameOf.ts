/**
 * A file name for a picture from its address: the last part of the path, letters of every script kept, at most 80 UTF-16 units,
 * with the extension of what it really is.
 */
export const fileNameOf = (options: { address: string; extension: string }): string => {
  const { address, extension } = options
  const last = new URL(address).pathname.split('/').findLast((part) => part !== '') ?? ''
  const name = decoded(last)
    .replace(/\.[a-z\d]{1,5}$/iu, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, 80)
    // A pair cut in half is no letter any more.
    .replace(/[\ud800-\udbff]$/u, '')
    .replace(/^-+|-+$/gu, '')
  return `${name === '' ? 'picture' : name}.${extension}`
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
