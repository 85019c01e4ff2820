import { contentHash } from '../contentHash'
import type { SourceEntry } from './sourceEntry'

const keys = (terms: readonly { key: string }[]): string => terms.map((term) => term.key).join(',')

/** The hash of everything of an entry that an import writes; times of editing and comments do not count. */
export const hashEntry = (entry: SourceEntry): string =>
  contentHash([
    entry.type,
    entry.status,
    entry.title,
    entry.slug,
    entry.dateUtc ?? entry.dateLocal ?? '',
    entry.authorKey ?? '',
    entry.password ? 'password' : '',
    entry.content,
    entry.excerpt,
    keys(entry.categories),
    keys(entry.tags),
    entry.metaTitle ?? '',
    entry.metaDescription ?? '',
    entry.featuredImageId ?? '',
  ])
