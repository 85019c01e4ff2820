import { existsSync } from 'node:fs'
import path from 'node:path'

/**
 * Where a set of texts lies that is measured on in place and never copied: a folder of `../shared/corpora` beside the
 * repository; null on a clone without it. Paths start at the repository, where every bench runs.
 */
export const corpora = (
  name: 'alignment-en' | 'bengali-wikisource' | 'short-answers' | 'topics',
): string | null => {
  const folder = path.resolve('../shared/corpora', name)
  return existsSync(folder) ? folder : null
}
