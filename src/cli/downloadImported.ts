import type { Payload } from 'payload'

import { say } from './say'
import { showProgress } from './showProgress'

const mostLines = 30

/** What `--download-media` did, as it stands in the JSON answer. */
export type DownloadAnswer = {
  downloaded: number
  failed: { id: string; url: string; code: string; message: string }[]
}

/** Brings the pictures of imports here and tells people on stderr; the sentences are in their language. */
export const downloadImported = async (call: {
  payload: Payload
  language: string
}): Promise<DownloadAnswer> => {
  const { payload, language } = call
  const [
    { createFetch },
    { userAgent },
    { downloadMedia },
    { downloadMessages },
    { formatMessage },
  ] = await Promise.all([
    import('../fetch/createFetch'),
    import('../fetch/userAgent'),
    import('../../plugins/portability/write/downloadMedia'),
    import('../../plugins/portability/translations/download'),
    import('../check/formatMessage'),
  ])
  const sentence = (key: string, values: Record<string, number> = {}): string =>
    formatMessage({
      message: { key: `download:${key}`, values },
      language,
      messages: downloadMessages,
    })
  const progress = showProgress('Downloading')
  const { downloaded, failed } = await downloadMedia({
    payload,
    // The pictures are the blog's own; five a second trouble no host.
    fetch: createFetch({ userAgent, pause: 200 }),
    onProgress: progress.tell,
  })
  progress.end()
  const told = failed.map((picture) => ({ ...picture, message: sentence(picture.code) }))
  say(sentence('done', { downloaded }))
  if (told.length > 0) say(sentence('failed', { failed: told.length }))
  for (const { url, message } of told.slice(0, mostLines)) say(`  ${url}: ${message}`)
  if (told.length > mostLines) say(`  … ${told.length - mostLines} (--json)`)
  return { downloaded, failed: told }
}
