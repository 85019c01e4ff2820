import type { Payload } from 'payload'

type Keyed = 'originality-pairs' | 'originality-checks'

/**
 * Writes the row of a key: changes the one that is there, else makes it. Two checks of one post may do so at once; the key is
 * unique, and the one that comes second changes what the first has made.
 */
export const writeRow = async ({
  payload,
  collection,
  key,
  data,
}: {
  payload: Payload
  collection: Keyed
  key: string
  data: Record<string, unknown>
}): Promise<void> => {
  const where = { key: { equals: key } }
  const change = async (): Promise<boolean> => {
    const { docs } = await payload.update({ collection, where, data, depth: 0 })
    return docs.length > 0
  }
  if (await change()) return
  try {
    await payload.create({ collection, data: { ...data, key } as never, depth: 0 })
  } catch (error) {
    if (!(await change())) throw error
  }
}
