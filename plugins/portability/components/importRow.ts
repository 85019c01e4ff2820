/** Things by kind and how many there are. */
export type Counts = Readonly<Record<string, number>>

export type ImportState =
  'planned' | 'running' | 'done' | 'failed' | 'cancelled' | 'undoing' | 'undone'

/** One import as `/api/imports` tells of it, its sentences in the reader's language. */
export type ImportRow = {
  id: string
  /** Name of the file. */
  name: string
  /** `wxr`, `blogger-classic` or `blogger-takeout`. */
  kind: string
  state: ImportState
  plan: {
    posts: number
    pages: number
    authors: number
    categories: number
    tags: number
    media: number
    redirects?: number
    notImported: Counts
    warnings: readonly { message: string }[]
    /** The file does not tell where the blog lived, and nobody else did. */
    needsBlogUrl?: boolean
  } | null
  progress: { done: number; total: number } | null
  result: {
    created: Counts
    updated: number
    skipped: readonly { item: string; reason: string }[]
    notImported: Counts
    warnings: readonly { message: string }[]
  } | null
  error: string | null
  createdAt: string
}

/** Why a file was refused. `line` counts from 1, `column` from 0. */
export type Refusal = { message: string; line: number | null; column: number | null }
