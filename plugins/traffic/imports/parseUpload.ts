import { openAsBlob } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'

import { importError } from '../domain/imports/importError'
import type { ParsedImport } from '../domain/imports/imported'
import { readTrafficFile } from './readTrafficFile'
import type { UploadedFile } from './uploadedFile'

const longestName = 200
/** Lines of a log, unpacked: what a packed one of 20 MB usually holds. */
const mostLogBytes = 512 * 1024 * 1024

/** The name of the file in a body of several parts (`file`), and what it says. Throws an `importError` for what is no such thing. */
export const parseUpload = async ({
  path,
  type,
  timeZone,
  hosts,
}: UploadedFile): Promise<{ name: string; hash: string; parsed: ParsedImport }> => {
  const sent = await fileIn({ path, type })
  const name = sent.name.slice(-longestName) || '?'
  const alone = `${path}.part`
  try {
    await writeFile(alone, new Uint8Array(await sent.arrayBuffer()), { mode: 0o600 })
    const blog = { timeZone, hosts }
    return { name, ...(await readTrafficFile({ file: alone, name, mostLogBytes, blog })) }
  } finally {
    await rm(alone, { force: true })
  }
}

const fileIn = async ({ path, type }: { path: string; type: string }): Promise<File> => {
  const body = await openAsBlob(path)
  const form = await new Response(body.stream(), { headers: { 'Content-Type': type } })
    .formData()
    .catch(() => null)
  const file = form?.get('file')
  if (file instanceof File) return file
  throw importError('no-file', 'Send the file as the part “file” of multipart/form-data.')
}
