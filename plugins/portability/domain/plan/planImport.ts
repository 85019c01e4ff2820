import { collectWarnings } from '../collectWarnings'
import { detachText } from '../detachText'
import { ImportProblem } from '../importProblem'
import { plainExcerpt } from '../plainExcerpt'
import { plainTitle } from '../plainTitle'
import { blogAddress } from './blogAddress'
import type {
  ImportAttachment,
  ImportAuthor,
  ImportKind,
  ImportPlan,
  PlannedEntry,
} from './importPlan'
import { parseTime } from './parseTime'
import { type EntryNames, planEntry } from './planEntry'
import { readSource } from './readSource'
import type { SourceEntry } from './sourceEntry'
import { termRegister } from './termRegister'
import { uniqueNames } from './uniqueNames'

/** Longest caption or alternative text kept of a picture, in UTF-16 units. */
const LONGEST_CAPTION = 2000

const KNOWN_VERSIONS = ['1.0', '1.1', '1.2']

const count = (counts: Record<string, number>, name: string, amount = 1): void => {
  counts[name] = (counts[name] ?? 0) + amount
}

const offsetOf = (entry: SourceEntry): number | null => {
  const local = parseTime(entry.dateLocal ?? '')
  if (local === null || entry.dateUtc === null) return null
  const minutes = Math.round((Date.parse(local) - Date.parse(entry.dateUtc)) / 60_000)
  return Math.abs(minutes) <= 16 * 60 ? minutes : null
}

const mostFrequent = (counts: ReadonlyMap<number, number>): number => {
  let best = 0
  let most = 0
  for (const [value, times] of counts) {
    if (times > most) {
      best = value
      most = times
    }
  }
  return best
}

/**
 * First pass: reads an export to its end, validates it and says what an import would do. Holds no bodies, so that memory
 * grows with the number of items and not with the size of the file. `now` is ISO 8601 in UTC. `from` refuses a file of the
 * other system; `blogUrl` is the public address of the old blog, needed where the file names none (Takeout). Throws
 * `ImportProblem`; then nothing may be written.
 */
export const planImport = async (input: {
  bytes: AsyncIterable<Uint8Array>
  now: string
  from?: 'wordpress' | 'blogger' | null
  blogUrl?: string | null
}): Promise<ImportPlan> => {
  const { bytes, now, from = null } = input
  const givenUrl = input.blogUrl ? blogAddress(input.blogUrl) : null
  const warnings = collectWarnings()
  const blog: ImportPlan['blog'] = { title: '', description: '', language: null, url: null }
  const contains: Record<string, number> = Object.create(null)
  const notImported: Record<string, number> = Object.create(null)
  const authors = new Map<string, ImportAuthor>()
  const terms = { category: termRegister(), tag: termRegister() }
  const attachments = new Map<string, ImportAttachment>()
  const entries: PlannedEntry[] = []
  const offsets = new Map<number, number>()
  const names: EntryNames = {
    sourceIds: new Set(),
    uniqueSlug: { post: uniqueNames(), page: uniqueNames() },
  }
  let kind: ImportKind | null = null
  let version: string | null = null

  const noteAuthor = (key: string, name: string): ImportAuthor => {
    const known = authors.get(key)
    if (known !== undefined) return known
    const author = { key: detachText(key), name: detachText(name), uses: 0 }
    authors.set(author.key, author)
    return author
  }

  const noteAttachment = (entry: SourceEntry): void => {
    if (entry.attachment === null || entry.id === null) return
    const id = detachText(entry.id)
    const { parentId } = entry.attachment
    attachments.set(id, {
      id,
      parentId: parentId === null ? null : detachText(parentId),
      url: detachText(entry.attachment.url),
      alt: detachText(entry.attachment.alt.slice(0, LONGEST_CAPTION)),
      title: entry.title,
      caption: detachText(plainExcerpt(entry.excerpt).slice(0, LONGEST_CAPTION)),
    })
  }

  const noteEntry = (entry: SourceEntry): void => {
    count(contains, detachText(entry.label))
    if (entry.comments > 0) count(notImported, 'comments', entry.comments)
    const offset = offsetOf(entry)
    if (offset !== null) offsets.set(offset, (offsets.get(offset) ?? 0) + 1)
    if (entry.type === 'attachment' && entry.attachment !== null && entry.status !== 'trash') {
      noteAttachment(entry)
      return
    }
    const result = planEntry({
      entry,
      names,
      utcOffsetMinutes: mostFrequent(offsets),
      now,
      warnings,
    })
    if ('left' in result) {
      count(notImported, detachText(result.left))
      return
    }
    entries.push(result.planned)
    if (entry.authorKey !== null) noteAuthor(entry.authorKey, entry.authorKey).uses += 1
    for (const term of entry.categories) {
      terms.category.note(term)
      terms.category.use(term.key)
    }
    for (const term of entry.tags) {
      terms.tag.note(term)
      terms.tag.use(term.key)
    }
  }

  for await (const event of readSource({ bytes, warnings })) {
    switch (event.type) {
      case 'kind':
        kind = event.kind
        if (from !== null && (kind === 'wxr') !== (from === 'wordpress')) {
          throw new ImportProblem({ code: 'format-mismatch', values: { from, kind } })
        }
        break
      case 'blog':
        if (event.field === 'version') version = detachText(event.value)
        else if (event.field !== 'url' && event.field !== 'siteUrl') {
          blog[event.field] = plainTitle(event.value)
        } else if (URL.canParse(event.value) && (event.field === 'url' || blog.url === null)) {
          // The address of a network of blogs counts only where the blog's own is missing.
          blog.url = detachText(blogAddress(event.value))
        }
        break
      case 'author':
        noteAuthor(event.key, event.name)
        break
      case 'term':
        terms[event.taxonomy].note(event)
        break
      case 'entry':
        noteEntry(event.entry)
        break
    }
  }
  if (kind === null) throw new ImportProblem({ code: 'not-an-export' })
  if (kind === 'wxr' && !KNOWN_VERSIONS.includes(version ?? '')) {
    warnings.add({ code: 'version-unknown', values: { version: version ?? '' } })
  }
  blog.url = givenUrl ?? blog.url
  if (blog.url === null && entries.length > 0) warnings.add({ code: 'no-blog-address' })
  if (entries.length === 0) {
    warnings.add({ code: 'no-items', values: { authors: authors.size, media: attachments.size } })
  }
  const posts = entries.filter((entry) => entry.kind === 'post').length
  return {
    kind,
    version,
    blog,
    utcOffsetMinutes: mostFrequent(offsets),
    contains: { ...contains },
    planned: { posts, pages: entries.length - posts },
    authors: [...authors.values()],
    categories: terms.category.list(),
    tags: terms.tag.list(),
    attachments,
    entries,
    notImported: { ...notImported },
    warnings: warnings.list(),
    warningCounts: warnings.counts(),
  }
}
