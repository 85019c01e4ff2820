import { oncePerSnapshot } from '../../../src/check/oncePerSnapshot'
import { documentKey } from './documentKey'

/** The keys of all documents that the public can read. */
export const publishedKeys = oncePerSnapshot(
  (snapshot): ReadonlySet<string> =>
    new Set(
      (['posts', 'pages', 'categories', 'tags'] as const).flatMap((kind) =>
        snapshot[kind].map(({ id }) => documentKey({ kind, id })),
      ),
    ),
)
