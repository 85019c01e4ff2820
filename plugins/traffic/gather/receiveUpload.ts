import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { ReadableStream } from 'node:stream/web'

import type { PayloadRequest } from 'payload'

import { importFolder } from '../../../src/cms/importFolder'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { receiveFile } from '../../../src/cms/receiveFile'
import type { UploadedFile } from '../imports/uploadedFile'

/** Has the body of a request on the disk while it is used, never in memory, and removes it afterwards. */
export const receiveUpload = async <Result>(
  req: PayloadRequest,
  use: (upload: UploadedFile) => Promise<Result>,
): Promise<Result> => {
  const { payload } = req
  const file = path.join(await importFolder(payload), `${randomUUID()}.upload`)
  const { timeZone, address } = await readBlogSettings({ payload, req })
  await receiveFile({ body: (req.body ?? null) as ReadableStream | null, file })
  try {
    return await use({
      path: file,
      type: req.headers.get('content-type') ?? '',
      timeZone,
      hosts: address ? [address] : [],
    })
  } finally {
    await rm(file, { force: true })
  }
}
