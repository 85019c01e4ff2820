import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import type { Row } from '../support/row'
import { runChild } from './runChild'
import { syntheticTexts } from './speed/syntheticTexts'

const few = 5

/** The command `library add` on a file of texts, into a new database; what a file of 5 texts takes is its start. */
export const measureLibrary = async (options: {
  sources: number
  directory: string
  atEnd: (undo: () => void) => void
}): Promise<Row[]> => {
  const { sources, directory, atEnd } = options
  const texts = syntheticTexts(sources)
  const add = async (count: number): Promise<number> => {
    const place = path.join(directory, `library-${count}`)
    await mkdir(place)
    const file = path.join(place, 'texts.jsonl')
    await pipeline(
      Readable.from(
        (function* lines() {
          for (let index = 0; index < count; index += 1)
            yield `${JSON.stringify(texts.source(index))}\n`
        })(),
      ),
      createWriteStream(file),
    )
    const started = performance.now()
    const { added } = await runChild<{ added: number }>({
      file: 'ekagro',
      task: ['library', 'add', file, '--json'],
      atEnd,
      env: {
        DATABASE_URL: `file:${path.join(place, 'blog.db')}`,
        EKAGRO_MEDIA_DIRECTORY: path.join(place, 'media'),
        PAYLOAD_SECRET: 'only-for-this-bench',
      },
    })
    if (added !== count) throw new Error(`library add put ${added} of ${count} texts in.`)
    return (performance.now() - started) / 1_000
  }
  const start = await add(few)
  const seconds = (await add(sources)) - start
  return [
    {
      metric: 'library_add_per_s',
      value: (sources - few) / seconds,
      unit: '1/s',
      n: sources,
      note: `the command on a file, rows and index written, less its start of ${start.toFixed(1)} s`,
    },
  ]
}
