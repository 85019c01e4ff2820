import type { Snapshot } from '../../../src/check/snapshot'
import { documentKey } from './documentKey'

/** The keys of all documents that the public can read. */
export function publishedKeys(snapshot: Snapshot): Set<string> {
  return new Set(
    (['posts', 'pages', 'categories', 'tags'] as const).flatMap((kind) =>
      snapshot[kind].map(({ id }) => documentKey({ kind, id })),
    ),
  )
}
