import type { CollectionBeforeOperationHook, PayloadHandler, SanitizedConfig } from 'payload'

/**
 * Answers 404 when somebody deletes a preference that they do not have. Payload 3.90 answers 500 on SQLite: its second
 * statement names a table that the first did not join. And keeps times that somebody sends out of Payload's own collections: one
 * that is no time is stored all the same, and every list with it would be a 500. These collections are only there after `buildConfig`.
 */
export const forgivePreferences = (config: SanitizedConfig): SanitizedConfig => {
  for (const { slug, hooks } of config.collections) {
    if (slug === 'payload-preferences' || slug === 'payload-locked-documents')
      hooks.beforeOperation = [...(hooks.beforeOperation ?? []), leaveTimes]
  }
  const preferences = config.collections.find(({ slug }) => slug === 'payload-preferences')
  for (const endpoint of preferences?.endpoints || []) {
    if (endpoint.method !== 'delete' || endpoint.path !== '/:key') continue
    endpoint.handler = guarded(endpoint.handler)
  }
  return config
}

/** When a document was made and changed the server knows. */
const leaveTimes: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { data } = args as { data?: Record<string, unknown> }
  if ((operation !== 'create' && operation !== 'update') || !data) return args
  const { createdAt: _createdAt, updatedAt: _updatedAt, ...kept } = data
  return { ...args, data: kept } as typeof args
}

const guarded =
  (handler: PayloadHandler): PayloadHandler =>
  async (req) => {
    const { docs } = await req.payload.find({
      collection: 'payload-preferences',
      where: { key: { equals: String(req.routeParams?.key) } },
      limit: 1,
      depth: 0,
      overrideAccess: false,
      req,
    })
    if (docs.length > 0) return handler(req)
    return Response.json(
      { errors: [{ message: 'There is no such preference. / এমন কোনো পছন্দ রাখা নেই।' }] },
      { status: 404 },
    )
  }
