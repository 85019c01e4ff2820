import { runWork } from '../../../src/work/runWork'
import { createAttachmentFinder } from '../domain/addresses/createAttachmentFinder'
import { chunksOf } from '../domain/chunksOf'
import type { ConvertedItem } from '../domain/convertItem'
import type { ImageReference } from '../domain/html/conversion'
import { resolveReferences } from '../domain/html/resolveReferences'
import { oneAhead } from '../domain/oneAhead'
import type { ImportItem } from '../domain/plan/importItem'
import { readItems } from '../domain/plan/readItems'
import { warningMessage } from '../domain/warningMessage'
import { portabilityTasks } from '../tasks'
import { type Decision, decideItem } from './decideItem'
import { idInRun, type ImportRun, noteWarnings } from './importRun'
import { linkResolver } from './linkResolver'
import { untitled } from './untitled'
import { pendingOf } from './pendingOf'
import { createItem, updateItem, type WritableItem } from './writeItem'
import { type ExternalPicture, mediaWriter } from './writeMedia'
import type { Named } from './writeNames'

/** A chunk is at most so many items, or so many characters of HTML: what is held at one time. */
const itemsAtOnce = 16
const charactersAtOnce = 400_000
/** Warnings kept of one item; a text with more has the same one many times. */
const warningsOfItem = 20
/** How many documents are written side by side. */
const writersAtOnce = 4

type Names = {
  authors: ReadonlyMap<string, Named>
  categories: ReadonlyMap<string, Named>
  tags: ReadonlyMap<string, Named>
}

type Decided = { item: ImportItem; decision: Decision; converted: ConvertedItem | null }

const present = <Value>(value: Value | undefined): value is Value => value !== undefined

/**
 * Writes the posts and pages of the plan, a few at a time, while the next few are being converted. Tells after each chunk
 * how many are behind it; what `onProgress` throws ends the run, and what is written stays good.
 */
export const writeItems = async (input: {
  run: ImportRun
  bytes: AsyncIterable<Uint8Array>
  names: Names
  /** Keys of the items that an earlier run of this batch noted as being updated. */
  begun: ReadonlySet<string>
  onProgress: (done: number) => Promise<void>
}): Promise<void> => {
  const { run, bytes, names, begun, onProgress } = input
  const { plan, assigned } = run
  const media = mediaWriter(run)
  const attachmentOf = createAttachmentFinder(plan.attachments)
  const link = linkResolver({ run, categories: names.categories, tags: names.tags })

  const pictureOf = (image: ImageReference): ExternalPicture => {
    const attachment = attachmentOf(image)
    return { url: attachment?.url ?? image.src, alt: image.alt || attachment?.alt || '' }
  }

  async function* decided(): AsyncGenerator<Decided[]> {
    // What is done already is read past without being taken apart.
    const first = assigned.documents.findIndex(
      ({ known }) => known === null || known.batch !== run.batch.id,
    )
    const startAt = first === -1 ? assigned.documents.length : first
    for (const done of plan.entries.slice(0, startAt).keys()) {
      const { id } = assigned.documents[done] ?? {}
      if (id !== undefined)
        run.created[plan.entries[done]?.kind === 'page' ? 'pages' : 'posts'].add(id)
    }
    const chunks = chunksOf({
      items: readItems({ bytes, plan, startAt }),
      most: itemsAtOnce,
      weight: charactersAtOnce,
      weigh: (item) => item.html.length,
    })
    for await (const chunk of chunks) {
      const all: Decided[] = []
      for (const item of chunk) {
        const document = assigned.documents[item.index]
        if (document === undefined) continue
        // oxlint-disable-next-line no-await-in-loop -- a handful of reads, in the order of the file
        const decision = await decideItem({
          run,
          item,
          assigned: document,
          begun: begun.has(document.key),
        })
        all.push({ item, decision, converted: null })
      }
      const open = all.filter(({ decision }) => ['create', 'update'].includes(decision.type))
      if (open.length > 0) {
        const converted = await runWork({
          tasks: portabilityTasks,
          name: 'portability:convert',
          input: open.map(({ item }) => ({
            title: item.title,
            html: item.html,
            newlines: item.newlines,
            base: plan.blog.url,
          })),
        })
        open.forEach((one, index) => {
          one.converted = converted[index] ?? null
          // Of no use any more, and as large as the body.
          one.item = { ...one.item, html: '' }
        })
      }
      yield all
    }
  }

  const ready = (one: Decided, mediaIds: ReadonlyMap<string, string>): WritableItem | null => {
    const { item, converted } = one
    const document = assigned.documents[item.index]
    if (converted === null || document === undefined) return null
    const { body, images, warnings, language } = converted
    const pictures = images.map((image) => mediaIds.get(pictureOf(image).url) ?? '')
    resolveReferences({ body, media: pictures, link })
    const cover = item.featuredImage === null ? undefined : mediaIds.get(item.featuredImage.url)
    const idsOf = (keys: readonly string[], named: ReadonlyMap<string, Named>): string[] => [
      ...new Set(keys.map((key) => named.get(key)?.id).filter(present)),
    ]
    const made = [...new Set([...pictures, ...(cover === undefined ? [] : [cover])])]
      .filter((id) => run.created.media.has(id))
      .map((id) => ({ collection: 'media' as const, id }))
    const title = item.title || untitled(run.settings.language)
    const told = warnings.map(warningMessage).map(({ key, values }) => ({
      key,
      values: { ...values, title },
    }))
    const notes = item.title
      ? told
      : [{ key: 'import-warning:item-untitled', values: { title, slug: document.slug } }, ...told]
    return {
      item,
      id: document.id,
      title,
      slug: document.slug,
      body,
      language,
      authors: idsOf(item.authorKey === null ? [] : [item.authorKey], names.authors),
      categories: idsOf(item.categoryKeys, names.categories),
      tags: idsOf(item.tagKeys, names.tags),
      coverImage: cover ?? null,
      assigned: document,
      made,
      warnings: notes.slice(0, warningsOfItem),
      category: names.categories.get(item.categoryKeys[0] ?? '')?.slug ?? null,
    }
  }

  const write = async (chunk: readonly Decided[]): Promise<void> => {
    const pictures = chunk.flatMap(({ item, converted }) => {
      if (converted === null) return []
      const cover = item.featuredImage
      return [
        ...(cover === null ? [] : [{ url: cover.url, alt: cover.alt }]),
        ...converted.images.map(pictureOf),
      ]
    })
    await run.announce([
      ...pictures.map(({ url }) => ({
        collection: 'media' as const,
        id: idInRun(run, `media ${url}`),
      })),
      ...chunk.flatMap(({ item, decision }) => pendingOf({ run, item, decision })),
    ])
    const mediaIds = await media.ensure(pictures)
    const waiting = [...chunk]
    const writer = async (): Promise<void> => {
      for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
        const { decision, item } = one
        const document = assigned.documents[item.index]
        if (document === undefined) continue
        if (decision.type === 'skip') {
          run.skipped.push({ item: item.title || document.slug, reason: decision.reason })
        } else if (decision.type === 'done') {
          if (decision.action === 'updated') run.updated.add(document.id)
          else run.created[item.kind === 'post' ? 'posts' : 'pages'].add(document.id)
        }
        const writable = ready(one, mediaIds)
        if (writable === null) continue
        noteWarnings(run, writable.warnings)
        if (decision.type === 'create') await createItem(run, writable)
        if (decision.type === 'update') await updateItem(run, writable, begun.has(document.key))
      }
    }
    const ended = await Promise.allSettled(Array.from({ length: writersAtOnce }, writer))
    const failed = ended.find((end) => end.status === 'rejected')
    if (failed !== undefined) throw failed.reason
  }

  let done = 0
  for await (const chunk of oneAhead(decided())) {
    await write(chunk)
    done = (chunk.at(-1)?.item.index ?? done) + 1
    await onProgress(done)
  }
}
