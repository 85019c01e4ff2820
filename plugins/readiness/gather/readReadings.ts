import type { Payload } from 'payload'

import type { SnapshotReader } from '../../../src/cms/snapshotReader'

/** What plugins keep beside the documents, by the key of their reader. */
export const readReadings = async ({
  payload,
  readers,
}: {
  payload: Payload
  readers: readonly SnapshotReader[]
}): Promise<Record<string, unknown>> =>
  Object.fromEntries(
    await Promise.all(
      readers.map(async ({ key, read }) => [key, await read({ payload })] as const),
    ),
  )
