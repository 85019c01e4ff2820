import type { ImportItem } from '../domain/plan/importItem'
import type { Decision } from './decideItem'
import type { Pending } from './importBatch'
import { idInRun, type ImportRun } from './importRun'
import { redirectFrom } from './writeRedirects'

/** What writing an item makes: redirects from its old addresses, and itself where it is new. */
export const pendingOf = ({
  run,
  item,
  decision,
}: {
  run: ImportRun
  item: Pick<ImportItem, 'kind' | 'index' | 'oldPaths'>
  decision: Decision
}): Pending[] => {
  const id = run.assigned.documents[item.index]?.id
  if (id === undefined || (decision.type !== 'create' && decision.type !== 'update')) return []
  const redirects = item.oldPaths.map((path) => ({
    collection: 'redirects' as const,
    id: idInRun(run, `redirect ${redirectFrom(path)}`),
  }))
  if (decision.type === 'update') return redirects
  return [{ collection: item.kind === 'post' ? 'posts' : 'pages', id }, ...redirects]
}
