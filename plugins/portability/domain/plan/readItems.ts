import { bloggerHtml } from '../blogger/bloggerHtml'
import { collectWarnings } from '../collectWarnings'
import { ImportProblem } from '../importProblem'
import { plainExcerpt } from '../plainExcerpt'
import { wordpressHtml } from '../wordpress/wordpressHtml'
import { hashEntry } from './hashEntry'
import type { ImportItem } from './importItem'
import type { ImportAttachment, ImportPlan } from './importPlan'
import { keepCdataMarks } from './keepCdataMarks'
import { parseTime } from './parseTime'
import { readSource } from './readSource'

/**
 * Second pass: yields the planned posts and pages one by one, in the order of the plan, each ready to be written. Holds one
 * item at a time. `startAt` is the index to resume from; what comes before it is read past. Throws `file-changed` when the
 * bytes are not those that were planned.
 */
export async function* readItems(input: {
  bytes: AsyncIterable<Uint8Array>
  plan: ImportPlan
  startAt?: number
}): AsyncGenerator<ImportItem> {
  const { bytes, plan, startAt = 0 } = input
  let index = 0
  const uploadedTo = new Map<string, ImportAttachment[]>()
  for (const attachment of plan.attachments.values()) {
    if (attachment.parentId === null) continue
    const others = uploadedTo.get(attachment.parentId)
    if (others === undefined) uploadedTo.set(attachment.parentId, [attachment])
    else others.push(attachment)
  }
  for await (const event of readSource({ bytes, warnings: collectWarnings() })) {
    if (event.type !== 'entry') continue
    const { entry } = event
    const planned = plan.entries[index]
    const hash = entry.type === 'post' || entry.type === 'page' ? hashEntry(entry) : null
    if (planned === undefined || planned.contentHash !== hash) {
      // What the plan left out stands between its entries; a planned one that never comes is told at the end.
      continue
    }
    index += 1
    if (index <= startAt) continue

    const time = entry.dateUtc ?? parseTime(entry.dateLocal ?? '', plan.utcOffsetMinutes)
    const neverPublished = entry.status === 'draft' || entry.status === 'pending'
    const body =
      plan.kind === 'wxr'
        ? wordpressHtml({
            content: keepCdataMarks(entry.content),
            attachments: plan.attachments,
            uploaded: uploadedTo.get(entry.id ?? '') ?? [],
          })
        : bloggerHtml(keepCdataMarks(entry.content))
    yield {
      index: index - 1,
      sourceId: planned.sourceId,
      kind: planned.kind,
      title: planned.title,
      slug: planned.slug,
      status: planned.status,
      reason: planned.reason,
      publishedAt: neverPublished ? null : time,
      createdAt: time,
      updatedAt: entry.updatedUtc,
      authorKey: entry.authorKey,
      categoryKeys: entry.categories.map((term) => term.key),
      tagKeys: entry.tags.map((term) => term.key),
      excerpt: plainExcerpt(entry.excerpt),
      html: body.html,
      newlines: body.newlines,
      meta: { title: entry.metaTitle, description: entry.metaDescription },
      featuredImage: plan.attachments.get(entry.featuredImageId ?? '') ?? null,
      oldPaths: planned.oldPaths,
      contentHash: planned.contentHash,
    }
  }
  if (index < plan.entries.length) {
    throw new ImportProblem({
      code: 'file-changed',
      values: { title: plan.entries[index]?.title ?? '' },
    })
  }
}
