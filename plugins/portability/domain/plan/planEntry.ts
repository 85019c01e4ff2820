import type { WarningCollector } from '../collectWarnings'
import { detachText } from '../detachText'
import { slugFrom } from '../slugFrom'
import { decideStatus } from './decideStatus'
import { hashEntry } from './hashEntry'
import type { PlannedEntry } from './importPlan'
import { parseTime } from './parseTime'
import type { SourceEntry } from './sourceEntry'

const REASON_WARNING = {
  private: 'item-private',
  password: 'item-password',
  'schedule-passed': 'item-schedule-passed',
  pending: 'item-pending',
  'unknown-status': 'item-unknown-status',
} as const

/** Names of the posts and pages met so far. */
export type EntryNames = {
  sourceIds: Set<string>
  uniqueSlug: Readonly<Record<'post' | 'page', (wanted: string) => string>>
}

/**
 * Decides what becomes of one entry: a planned post or page, or the name of the heap it is left on. Warnings are added for
 * every status and slug that changes.
 */
export const planEntry = (input: {
  entry: SourceEntry
  names: EntryNames
  utcOffsetMinutes: number
  now: string
  warnings: WarningCollector
}): { planned: PlannedEntry } | { left: string } => {
  const { entry, names, utcOffsetMinutes, now, warnings } = input
  const kind = entry.type
  if (kind === 'comment') return { left: 'comments' }
  const publishAt = entry.dateUtc ?? parseTime(entry.dateLocal ?? '', utcOffsetMinutes)
  const decided = decideStatus({
    status: entry.status,
    password: entry.password,
    publishAt,
    now,
  })
  if (kind !== 'post' && kind !== 'page') return { left: kind }
  if (decided === null) return { left: entry.status === 'inherit' ? 'revision' : entry.status }

  // One guid for two posts happens when posts were cloned; the number tells them apart.
  const guid = entry.guid ?? `${kind}:${entry.id ?? entry.oldPaths[0] ?? hashEntry(entry)}`
  let sourceId = detachText(guid)
  if (names.sourceIds.has(sourceId)) sourceId = `${sourceId}#${entry.id ?? ''}`
  const item = { sourceId, title: entry.title }
  if (names.sourceIds.has(sourceId)) {
    warnings.add({ code: 'item-repeated', values: { title: entry.title }, item, line: entry.line })
    return { left: 'repeated' }
  }
  names.sourceIds.add(sourceId)

  const wanted =
    slugFrom(entry.slug) || slugFrom(entry.title) || slugFrom(`${kind}-${entry.id ?? ''}`)
  const slug = names.uniqueSlug[kind](detachText(wanted))
  const values = { title: entry.title, slug, status: entry.status }
  if (slug !== wanted) warnings.add({ code: 'item-slug-changed', values, item, line: entry.line })
  if (decided.reason !== null) {
    warnings.add({ code: REASON_WARNING[decided.reason], values, item, line: entry.line })
  }
  if (publishAt === null && decided.status !== 'draft') {
    warnings.add({ code: 'item-no-date', values, item, line: entry.line })
  }
  return {
    planned: {
      sourceId,
      numericId: entry.guid === entry.id || entry.id === null ? null : detachText(entry.id),
      kind,
      title: entry.title,
      slug,
      status: decided.status,
      reason: decided.reason,
      oldPaths: entry.oldPaths.map(detachText),
      contentHash: hashEntry(entry),
    },
  }
}
