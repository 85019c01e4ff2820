import type { ImportItem } from '../domain/plan/importItem'
import type { AssignedDocument } from './assignDocuments'
import { documentHash } from './documentHash'
import type { ImportRun } from './importRun'
import type { SkipReason } from './importResult'
import { readCurrent } from './readCurrent'

export type Decision =
  | { type: 'create' }
  | { type: 'update' }
  | { type: 'done'; action: 'created' | 'updated' }
  | { type: 'skip'; reason: SkipReason }

/**
 * What becomes of one item of the source: new here, changed there and untouched here, written already by a run that was
 * killed, or left alone with the reason. What somebody edited, deleted or threw away here is theirs.
 */
export const decideItem = async (input: {
  run: ImportRun
  item: Pick<ImportItem, 'kind' | 'contentHash'>
  assigned: AssignedDocument
  /** Whether this batch noted already that it updates the item. */
  begun: boolean
}): Promise<Decision> => {
  const { run, item, assigned, begun } = input
  const { known } = assigned
  if (known === null) return { type: 'create' }
  if (known.batch === run.batch.id) return { type: 'done', action: 'created' }
  if (assigned.gone) return { type: 'skip', reason: 'deleted-here' }
  if (known.contentHash === item.contentHash) {
    return begun ? { type: 'done', action: 'updated' } : { type: 'skip', reason: 'unchanged' }
  }
  if (begun) return { type: 'update' }
  const collection = item.kind === 'post' ? 'posts' : 'pages'
  const current = await readCurrent({ payload: run.payload, collection, id: assigned.id })
  if (current === null) return { type: 'skip', reason: 'deleted-here' }
  if (current.deletedAt) return { type: 'skip', reason: 'trashed-here' }
  const scheduled = known.sourceStatus === 'scheduled'
  return documentHash({ document: current, scheduled }) === known.revision
    ? { type: 'update' }
    : { type: 'skip', reason: 'edited-here' }
}
