import { strToU8, zipSync } from 'fflate'

import type { ParsedImport } from '../../../../../plugins/traffic/domain/imports/imported'
import { readImport } from '../../../../../plugins/traffic/domain/imports/readImport'

/** Reads a text as the import does, in the zone of Dhaka, for the blog `blog.test`. */
export const importOf = (text: string | Uint8Array, name = 'export.csv'): ParsedImport =>
  readImport({
    name,
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
    timeZone: 'Asia/Dhaka',
    hosts: ['www.blog.test'],
  })

/** An archive of texts. */
export const zipOf = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

/** Rows of one dimension in few letters: value, from, to, figures. */
export const rowsOf = (parsed: ParsedImport, dimension: string): unknown[] =>
  parsed.rows
    .filter((row) => row.dimension === dimension)
    .map(({ value, from, to, figures }) => [value, from, to, figures])
