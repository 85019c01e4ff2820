import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** The objects of a packed file with one JSON object a line, as `Line`, which the caller vouches for. */
export const readJsonLines = <Line>(file: string): Line[] =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
