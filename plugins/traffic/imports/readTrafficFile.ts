import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { createGunzip } from 'node:zlib'

import { accessLogReader } from '../domain/imports/accessLog/accessLogReader'
import { importError } from '../domain/imports/importError'
import type { ParsedImport } from '../domain/imports/imported'
import { isAccessLog, readImport } from '../domain/imports/readImport'
import { linesOf } from './linesOf'

const megabyte = 1024 * 1024
const mostBytes = 64 * megabyte
const headBytes = 64 * 1024

type Blog = { timeZone: string; hosts: readonly string[] }

/**
 * Reads a file of another counter. An access log, also one of gzip, is read line by line; other files are at most 64 MB. Throws an
 * error with a code and the way out when the file is refused as a whole.
 * @param options.name what the file is called in what is told; the last part of its path unless given
 * @param options.mostLogBytes of a log, unpacked; any number unless given
 */
export const readTrafficFile = async ({
  file,
  name = path.basename(file),
  mostLogBytes = Number.POSITIVE_INFINITY,
  blog,
}: {
  file: string
  name?: string
  mostLogBytes?: number
  blog: Blog
}): Promise<{ hash: string; parsed: ParsedImport }> => {
  const found = await stat(file).catch(() => null)
  if (!found?.isFile()) throw importError('unknown-file', `${name}: there is no such file.`)
  const isGzip = await beginsAsGzip(file)
  if (isGzip || isAccessLog(await headOf(file)))
    return readLog({ file, name, isGzip, mostLogBytes, blog })
  if (found.size > mostBytes)
    throw importError(
      'too-large',
      `${name} has ${Math.round(found.size / megabyte)} MB; at most ${mostBytes / megabyte} MB are read. Export a shorter time.`,
    )
  const bytes = await readFile(file)
  return {
    hash: createHash('sha256').update(bytes).digest('hex'),
    parsed: readImport({ name, bytes, ...blog }),
  }
}

const readLog = async (options: {
  file: string
  name: string
  isGzip: boolean
  mostLogBytes: number
  blog: Blog
}): Promise<{ hash: string; parsed: ParsedImport }> => {
  const { file, name, isGzip, mostLogBytes, blog } = options
  const reader = accessLogReader({ file: name, ...blog })
  const hash = createHash('sha256')
  const bytes = createReadStream(file)
  const unpacked = isGzip ? bytes.pipe(createGunzip()) : bytes
  let size = 0
  const onBytes = (chunk: Uint8Array): void => {
    hash.update(chunk)
    size += chunk.length
    if (size > mostLogBytes)
      throw importError(
        'too-large',
        `${name} has more than ${Math.round(mostLogBytes / megabyte)} MB of lines. Cut it by days, or use the command ekagro traffic import.`,
      )
  }
  try {
    for await (const line of linesOf({ bytes: unpacked, onBytes })) reader.add(line)
  } catch (error) {
    if ((error as { code?: string }).code?.startsWith('Z_') !== true) throw error
    throw importError('broken-zip', `${name} cannot be unpacked. Download it again.`)
  }
  const parsed = reader.end()
  if (parsed.rows.length === 0)
    throw importError(
      'empty-file',
      `${name} holds no view of a page: ${parsed.bad.count} lines are of no log that is known.`,
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
