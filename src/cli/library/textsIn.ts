import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'

import { readLines } from '../readLines'
import { readText } from '../readText'

export type NamedText = {
  /** The `id` of its line, or the name of its file within the directory that was named. */
  id: string
  title: string
  text: string
  address?: string
  licence?: string
  publishedAt?: string
  language?: string
}

const isText = (file: string): boolean => /\.(?:txt|text|md|markdown)$/i.test(file)
const isLines = (file: string): boolean => /\.(?:jsonl|ndjson)$/i.test(file)

/**
 * The texts of a file, of a directory with text files (and those below it, by name), or of a file with a JSON object
 * `{ id, text, title?, address?, licence?, publishedAt?, language? }` on each line. Throws an error that names file and
 * line. Files of a directory that hold no text are passed over; `onPassed` is told.
 */
export async function* textsIn({
  place,
  onPassed = () => {},
}: {
  place: string
  onPassed?: (file: string) => void
}): AsyncGenerator<NamedText> {
  const found = await stat(place).catch(() => null)
  if (!found) throw new Error(`${place}: there is no such file or directory.`)
  if (!found.isDirectory()) {
    yield* isLines(place) ? linesIn(place) : fileAs({ file: place, id: path.basename(place) })
    return
  }
  const entries = await readdir(place, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted()
  for (const file of files) {
    const id = path.relative(place, file).split(path.sep).join('/')
    if (isLines(file)) yield* linesIn(file)
    else if (isText(file)) yield* fileAs({ file, id })
    else onPassed(id)
  }
}

async function* fileAs({ file, id }: { file: string; id: string }): AsyncGenerator<NamedText> {
  const text = await readText(file)
  yield { id, title: path.parse(file).name, text }
}

async function* linesIn(file: string): AsyncGenerator<NamedText> {
  for await (const { line, value } of readLines(file)) {
    const { id, text } = value
    if (typeof text !== 'string') throw new Error(`${file}, line ${line}: "text" is not a text.`)
    if (typeof id !== 'string' && typeof id !== 'number')
      throw new Error(`${file}, line ${line}: "id" is neither a text nor a number.`)
    const optional = Object.fromEntries(
      ['address', 'licence', 'publishedAt', 'language']
        .map((key) => [key, value[key]] as const)
        .filter(([, given]) => typeof given === 'string'),
    )
    if (typeof optional.publishedAt === 'string' && Number.isNaN(Date.parse(optional.publishedAt)))
      throw new Error(`${file}, line ${line}: "publishedAt" is no date; write it as 2026-01-31.`)
    yield {
      id: String(id),
      title: typeof value.title === 'string' && value.title !== '' ? value.title : String(id),
      text,
      ...optional,
    }
  }
}
