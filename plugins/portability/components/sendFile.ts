import type { ImportRow, Refusal } from './importRow'

type Answer = {
  import?: ImportRow
  errors?: { message: string; data?: { line?: number | null; column?: number | null } | null }[]
}

/**
 * Sends a file to be read and planned, telling how much of it has gone (0..1). A file that is refused is an answer, not an
 * error. Uses XMLHttpRequest because fetch does not tell how much it has sent.
 */
export const sendFile = ({
  address,
  file,
  onSent,
}: {
  address: string
  file: File
  onSent: (share: number) => void
}): Promise<{ row: ImportRow } | { refusal: Refusal }> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', address)
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.responseType = 'json'
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onSent(total > 0 ? loaded / total : 0),
    )
    const refuse = (refusal: Partial<Refusal> & { message: string }): void =>
      resolve({ refusal: { line: null, column: null, ...refusal } })
    request.addEventListener('error', () => refuse({ message: `${request.status}` }))
    request.addEventListener('load', () => {
      const answer = request.response as Answer | null
      if (request.status < 300 && answer?.import) return resolve({ row: answer.import })
      const error = answer?.errors?.[0]
      refuse({
        message: error?.message ?? `${request.status} ${request.statusText}`,
        line: error?.data?.line ?? null,
        column: error?.data?.column ?? null,
      })
    })
    request.send(file)
  })
