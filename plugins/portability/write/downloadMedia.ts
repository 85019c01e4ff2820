import type { Payload, Where } from 'payload'

import { maximumUploadSize } from '../../../collections/Media'
import type { FetchErrorCode } from '../../../src/fetch/fetchError'
import type { GuardedFetch } from '../../../src/fetch/guardedFetch'
import { checkPicture } from './checkPicture'
import { fileNameOf } from './fileNameOf'
import { isDiskFull } from './isDiskFull'
import { readAll } from './readAll'

/** A picture that stays on its old host for now. */
export type FailedDownload = {
  id: string
  url: string
  /** Of a FetchError, or `no-picture`, or `not-saved`: the collection refused it. */
  code: FetchErrorCode | 'no-picture' | 'not-saved'
  /** In English; `download:<code>` and `fetch:<code>` are there for people. */
  message: string
}

export type Downloaded = { downloaded: number; failed: FailedDownload[] }

type Row = { id: string; externalUrl?: string | null; filename?: string | null }

/**
 * Fetches the pictures of imports that are still on their old host, each into the Media document that stands for it, so that
 * posts need no change. Their address stays as their origin, and with it the import knows them again. Whether the alternative
 * text is missing stays as it was. One that fails is named and passed over; the same call again takes up what is left.
 * @throws what says that the disk is full; the FetchError `aborted`
 */
export const downloadMedia = async (options: {
  payload: Payload
  fetch: GuardedFetch
  onProgress?: (progress: { done: number; total: number }) => void
  signal?: AbortSignal
}): Promise<Downloaded> => {
  const { payload, fetch, onProgress = () => {}, signal } = options
  const where: Where = { and: [{ externalUrl: { exists: true } }, { filename: { exists: false } }] }
  const { totalDocs: total } = await payload.db.count({ collection: 'media', where })
  const outcome: Downloaded = { downloaded: 0, failed: [] }
  let done = 0
  for await (const row of readAll<Row>({
    payload,
    collection: 'media',
    where,
    fields: ['externalUrl', 'filename'],
  })) {
    const url = row.externalUrl ?? ''
    try {
      if (url !== '' && !row.filename) {
        await downloadOne({ payload, fetch, id: row.id, url, signal })
        outcome.downloaded += 1
      }
    } catch (error) {
      if (isDiskFull(error)) throw error
      const { code, message } = error as Error & { code?: FailedDownload['code'] | 'aborted' }
      if (code === 'aborted') throw error
      outcome.failed.push({ id: row.id, url, code: code ?? 'not-saved', message })
    }
    done += 1
    onProgress({ done, total: Math.max(total, done) })
  }
  return outcome
}

const downloadOne = async (call: {
  payload: Payload
  fetch: GuardedFetch
  id: string
  url: string
  signal: AbortSignal | undefined
}): Promise<void> => {
  const { payload, fetch, id, url, signal } = call
  const answer = await fetch(url, {
    // The blog's owner moves their own pictures; robots.txt speaks to those who gather the pages of others.
    robots: false,
    limit: maximumUploadSize,
    timeout: 60_000,
    headers: { accept: 'image/avif,image/webp,image/*;q=0.8' },
    ...(signal ? { signal } : {}),
  })
  if (answer.status < 200 || answer.status >= 300) {
    throw Object.assign(new Error(`${url} answers with ${answer.status}.`), { code: 'connection' })
  }
  // What the server calls it is no proof: the bytes tell.
  const { mimeType, extension } = await checkPicture(answer.bytes)
  await savePicture({
    payload,
    id,
    bytes: answer.bytes,
    mimeType,
    name: fileNameOf({ address: url, extension }),
  })
}

const savePicture = async (call: {
  payload: Payload
  id: string
  bytes: Uint8Array
  mimeType: string
  name: string
}): Promise<void> => {
  const { payload, id, bytes, mimeType, name } = call
  try {
    await payload.update({
      collection: 'media',
      id,
      data: {},
      file: { data: Buffer.from(bytes), mimetype: mimeType, name, size: bytes.length },
      context: { import: true },
      depth: 0,
    })
  } catch (error) {
    if (isDiskFull(error)) throw error
    throw Object.assign(new Error((error as Error).message, { cause: error }), {
      code: 'not-saved',
    })
  }
}
