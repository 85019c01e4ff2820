import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { createGunzip } from 'node:zlib'

import { accessLogReader } from '../../../plugins/traffic/domain/imports/accessLog/accessLogReader'
import { importError } from '../../../plugins/traffic/domain/imports/importError'
import type { ParsedImport } from '../../../plugins/traffic/domain/imports/imported'
import { isAccessLog, readImport } from '../../../plugins/traffic/domain/imports/readImport'
import { linesOf } from './linesOf'

const megabyte = 1024 * 1024
const mostBytes = 64 * megabyte
const headBytes = 64 * 1024

type Blog = { timeZone: string; hosts: readonly string[] }

/**
 * Reads a file of another counter. An access log, also one of gzip, is read line by line, whatever its size; other files are at most 64 MB. Throws an
 * error with a code and the way out when the file is refused as a whole.
 */
export const readTrafficFile = async (
  file: string,
  blog: Blog,
): Promise<{ hash: string; parsed: ParsedImport }> => {
  const found = await stat(file).catch(() => null)
  if (!found?.isFile()) throw importError('unknown-file', `${file}: there is no such file.`)
  const isGzip = await beginsAsGzip(file)
  if (isGzip || isAccessLog(await headOf(file))) return readLog({ file, isGzip, blog })
  if (found.size > mostBytes)
    throw importError(
      'too-large',
      `${file} has ${Math.round(found.size / megabyte)} MB; at most ${mostBytes / megabyte} MB are read. Export a shorter time.`,
    )
  const bytes = await readFile(file)
  return {
    hash: createHash('sha256').update(bytes).digest('hex'),
    parsed: readImport({ name: path.basename(file), bytes, ...blog }),
  }
}

const readLog = async (options: {
  file: string
  isGzip: boolean
  blog: Blog
}): Promise<{ hash: string; parsed: ParsedImport }> => {
  const { file, isGzip, blog } = options
  const name = path.basename(file)
  const reader = accessLogReader({ file: name, ...blog })
  const hash = createHash('sha256')
  const bytes = createReadStream(file)
  const unpacked = isGzip ? bytes.pipe(createGunzip()) : bytes
  try {
    for await (const line of linesOf({ bytes: unpacked, onBytes: (chunk) => hash.update(chunk) }))
      reader.add(line)
  } catch (error) {
    if ((error as { code?: string }).code?.startsWith('Z_') !== true) throw error
    throw importError('broken-zip', `${file} cannot be unpacked. Download it again.`)
  }
  const parsed = reader.end()
  if (parsed.rows.length === 0)
    throw importError(
      'empty-file',
      `${file} holds no view of a page: ${parsed.bad.count} lines are of no log that is known.`,
    )
  return { hash: hash.digest('hex'), parsed }
}

const headOf = async (file: string): Promise<string> =>
  new TextDecoder().decode(await firstBytes(file, headBytes))

const beginsAsGzip = async (file: string): Promise<boolean> => {
  const [first, second] = await firstBytes(file, 2)
  return first === 0x1f && second === 0x8b
}

const firstBytes = async (file: string, count: number): Promise<Uint8Array> => {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(count), 0, count, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}
