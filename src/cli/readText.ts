import { readFile, stat } from 'node:fs/promises'

import { decodeText } from './decodeText'

const megabyte = 1024 * 1024
/** The largest text file that is read at once, in bytes. */
export const maximumTextSize = 64 * megabyte

/** A whole text file, decoded. Throws an error that names the file and the way out. */
export const readText = async (file: string): Promise<string> => {
  const found = await stat(file).catch(() => null)
  if (!found) throw new Error(`${file}: there is no such file.`)
  if (found.isDirectory()) throw new Error(`${file} is a directory; name a file in it.`)
  if (found.size > maximumTextSize) {
    throw new Error(
      `${file} has ${Math.round(found.size / megabyte)} MB; at most ${maximumTextSize / megabyte} MB are read at once.`,
    )
  }
  return decodeText(await readFile(file))
}
