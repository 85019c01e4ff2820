import type { ImportWarning } from '../importWarning'

/** The exports that are understood: WordPress WXR, Blogger's backup until 2025, and Google Takeout's `feed.atom`. */
export type ImportKind = 'wxr' | 'blogger-classic' | 'blogger-takeout'

export type ImportStatus = 'published' | 'draft' | 'scheduled'

/** Why a post or page gets another status than it had. */
export type StatusReason = 'private' | 'password' | 'schedule-passed' | 'pending' | 'unknown-status'

export type ImportAuthor = {
  /** Login in WordPress, name in Blogger: what items point to. Never made an account. */
  key: string
  name: string
  /** Posts and pages of this file that name the author. */
  uses: number
}

export type ImportTerm = {
  /** Slug, unique among the terms of its kind. */
  key: string
  name: string
  description: string
  /** Key of the parent category; null at the top, and always of tags. */
  parentKey: string | null
  uses: number
}

export type ImportAttachment = {
  id: string
  /** The item it was uploaded to; null when to none. */
  parentId: string | null
  url: string
  alt: string
  title: string
  caption: string
}

/** What pass 1 keeps of one post or page: no body. */
export type PlannedEntry = {
  sourceId: string
  /** The number that `?p=` addresses of WordPress name; null in Blogger. */
  numericId: string | null
  kind: 'post' | 'page'
  title: string
  /** Unique among the posts, or the pages, of this file; not yet compared with what the blog has. */
  slug: string
  status: ImportStatus
  reason: StatusReason | null
  /** Old addresses as decoded paths (`/2025/01/লেখা/`, `/?p=12`), the permalink first. */
  oldPaths: readonly string[]
  /** 64-bit hash of everything that is imported of it, as 16 hexadecimal digits. */
  contentHash: string
}

/** What an import would do, read to the end and validated: the answer of `--dry-run` and the input of the second pass. */
export type ImportPlan = {
  kind: ImportKind
  /** Version as the file writes it; null when it names none. */
  version: string | null
  blog: {
    title: string
    description: string
    language: string | null
    /** Public address of the old blog without a slash at its end; null when nobody said. */
    url: string | null
  }
  /** Minutes east of UTC of the old blog's clock, as most of its dates tell. */
  utcOffsetMinutes: number
  /** Every item of the file by `type/status`, as the source names them: `post/publish`, `attachment/inherit`. */
  contains: Readonly<Record<string, number>>
  /** What the second pass yields. */
  planned: { posts: number; pages: number }
  authors: readonly ImportAuthor[]
  categories: readonly ImportTerm[]
  tags: readonly ImportTerm[]
  attachments: ReadonlyMap<string, ImportAttachment>
  entries: readonly PlannedEntry[]
  /** What stays behind, by kind: `comments`, `trash`, `spam`, `revision`, `nav_menu_item`, `template`, … */
  notImported: Readonly<Record<string, number>>
  warnings: readonly ImportWarning[]
  /** How often each warning came; more than `warnings` holds when there were over 200 of a kind. */
  warningCounts: Readonly<Record<string, number>>
}
