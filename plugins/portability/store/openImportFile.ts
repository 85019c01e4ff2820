import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'

import { ImportProblem } from '../domain/importProblem'

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

const problemOf = (path: string, error: unknown): ImportProblem => {
  const code = codeOf(error)
  if (code === 'EISDIR') return new ImportProblem({ code: 'file-directory', cause: error })
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new ImportProblem({ code: 'file-missing', values: { path }, cause: error })
  }
  return new ImportProblem({
    code: 'file-unreadable',
    values: { path, reason: code },
    cause: error,
  })
}

/**
 * Opens an export for both passes: each call of `bytes` reads the file from its beginning, 64 KiB at a time. Throws
 * `file-missing`, `file-directory` and `file-unreadable`.
 */
export const openImportFile = async (
  path: string,
): Promise<{ size: number; bytes: () => AsyncIterable<Uint8Array> }> => {
  const found = await stat(path).catch((error: unknown) => {
    throw problemOf(path, error)
  })
  if (found.isDirectory()) throw new ImportProblem({ code: 'file-directory' })

  async function* bytes(): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of createReadStream(path)) yield chunk as Uint8Array
    } catch (error) {
      throw problemOf(path, error)
    }
  }
  return { size: found.size, bytes }
}
