import type { Payload } from 'payload'

/** Opens the blog's database (migrating it first), does the work, and closes everything again. */
export const withCms = async <Result>(
  work: (payload: Payload) => Promise<Result>,
): Promise<Result> => {
  const [{ default: config }, { getPayload }, { closeStores }] = await Promise.all([
    import('../../payload.config'),
    import('payload'),
    import('../cms/openStores'),
  ])
  const payload = await getPayload({ config })
  try {
    return await work(payload)
  } finally {
    await closeStores(payload)
    await payload.destroy()
    const { client } = payload.db as { client?: { close?(): void } }
    client?.close?.()
  }
}
