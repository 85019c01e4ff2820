import IntlMessageFormat from 'intl-messageformat'

import { messages } from '../translations/messages'

/** Why a file cannot be imported, or an import cannot go on. Nothing has been written when pass 1 throws one. */
export type ImportProblemCode =
  | 'file-missing'
  | 'file-unreadable'
  | 'file-empty'
  | 'file-directory'
  | 'file-binary'
  | 'file-archive'
  | 'file-encoding'
  | 'file-changed'
  | 'not-an-export'
  | 'format-html'
  | 'format-ghost'
  | 'format-json'
  | 'format-medium'
  | 'format-markdown'
  | 'format-feed'
  | 'format-sitemap'
  | 'format-unknown-xml'
  | 'format-mismatch'
  | 'blog-address'
  | 'disk-full'
  | 'import-running'
  | 'no-such-import'
  | 'import-not-ready'
  | 'file-gone'
  | 'interrupted'
  | 'xml-truncated'
  | 'xml-mismatched-tag'
  | 'xml-malformed'
  | 'xml-entity-declaration'
  | 'xml-too-deep'
  | 'xml-too-long'
  | 'xml-too-many-attributes'

type Values = Readonly<Record<string, string | number>>

/**
 * A refusal, told apart by `code`. `line` counts from 1; `column` counts the characters before the place, from 0, as XML
 * parsers do. The message is English; `key` and `values` give it in every language of `translations/messages`.
 */
export class ImportProblem extends Error {
  readonly code: ImportProblemCode
  readonly key: keyof (typeof messages)['en']
  readonly values: Values
  readonly line: number | null
  readonly column: number | null

  constructor(problem: {
    code: ImportProblemCode
    values?: Values
    line?: number
    column?: number
    cause?: unknown
  }) {
    const { code, line, column } = problem
    const values: Record<string, string | number> = { ...problem.values }
    // Numbers of lines are names of places, not amounts: no thousands separators.
    if (line !== undefined) values.line = String(line)
    if (column !== undefined) values.column = String(column)
    const key = `import:${code}` as const
    super(String(new IntlMessageFormat(messages.en[key], 'en').format(values)), {
      cause: problem.cause,
    })
    this.name = 'ImportProblem'
    this.code = code
    this.key = key
    this.values = values
    this.line = line ?? null
    this.column = column ?? null
  }
}
