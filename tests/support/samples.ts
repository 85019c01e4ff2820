import { existsSync } from 'node:fs'
import path from 'node:path'

const FOLDER = path.resolve(import.meta.dirname, '../../../shared/samples')

/** Real exports to try importers on, beside the repository; null, with a notice, where they are not there. */
export const samplesFolder = (): string | null => {
  if (existsSync(FOLDER)) return FOLDER
  console.warn('The sample exports are not beside the repository: tests on them are skipped.')
  return null
}
