import type { Snapshot } from '../../../src/check/snapshot'
import { documentKey } from './documentKey'

/** The keys of the documents that some post or page links to; a link to itself does not count. */
export function linkedKeys(snapshot: Snapshot): Set<string> {
  const linked = new Set<string>()
  for (const kind of ['posts', 'pages'] as const)
    for (const { id, internalLinks } of snapshot[kind])
      for (const { target } of internalLinks)
        if (target && (target.kind !== kind || target.id !== id)) linked.add(documentKey(target))
  return linked
}
