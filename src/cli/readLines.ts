import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createInterface } from 'node:readline'

/**
 * The JSON objects of a file with one on each line (NDJSON), with the line number; empty lines are passed over.
 * Throws an error that names file and line when a line is no JSON object.
 */
export async function* readLines(
  file: string,
): AsyncGenerator<{ line: number; value: Record<string, unknown> }> {
  const found = await stat(file).catch(() => null)
  if (!found?.isFile()) throw new Error(`${file}: there is no such file.`)
  let line = 0
  for await (const text of createInterface({
    input: createReadStream(file, 'utf8'),
    crlfDelay: Infinity,
  })) {
    line += 1
    if (text.trim() === '') continue
    const value = parse(text)
    if (value === null) throw new Error(`${file}, line ${line}: not a JSON object.`)
    yield { line, value }
  }
}

const parse = (text: string): Record<string, unknown> | null => {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}
