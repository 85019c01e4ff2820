import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'

/** Writes a request's body to a file as it comes, never held in memory. What came of one that broke off is removed. */
export const receiveFile = async (input: {
  body: ReadableStream | null
  file: string
}): Promise<void> => {
  const { body, file } = input
  try {
    await pipeline(
      body === null ? Readable.from([]) : Readable.fromWeb(body),
      createWriteStream(file, { flags: 'wx', mode: 0o600 }),
    )
  } catch (error) {
    await rm(file, { force: true })
    throw error
  }
}
