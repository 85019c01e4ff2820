import { access } from 'node:fs/promises'
import path from 'node:path'

import type { UploadConfig } from 'payload'

type Handler = NonNullable<UploadConfig['handlers']>[number]

/** 404 for a file that is not there: Payload's own answer is 500. Leaves files alone that are kept elsewhere, such as in S3. */
export const answerMissingFile = (async (
  req,
  { params: { collection, filename } },
): Promise<Response | undefined> => {
  const upload = req.payload.collections[collection as 'media']?.config.upload
  if (!upload?.staticDir || upload.disableLocalStorage) return
  const folder = path.resolve(/*turbopackIgnore: true*/ upload.staticDir)
  const file = path.resolve(/*turbopackIgnore: true*/ folder, filename)
  const isThere =
    file.startsWith(folder + path.sep) &&
    (await access(file).then(
      () => true,
      () => false,
    ))
  if (isThere) return
  return Response.json(
    {
      errors: [
        { message: 'There is no such file. / এমন কোনো ফাইল নেই।', data: { code: 'not-found' } },
      ],
    },
    { status: 404 },
  )
}) as Handler
