import type { PayloadHandler, SanitizedConfig } from 'payload'

/**
 * Answers 404 when somebody deletes a preference that they do not have. Payload 3.90 answers 500 on SQLite: its second
 * statement names a table that the first did not join. The collection is Payload's own and is only there after `buildConfig`.
 */
export const forgivePreferences = (config: SanitizedConfig): SanitizedConfig => {
  const preferences = config.collections.find(({ slug }) => slug === 'payload-preferences')
  for (const endpoint of preferences?.endpoints || []) {
    if (endpoint.method !== 'delete' || endpoint.path !== '/:key') continue
    endpoint.handler = guarded(endpoint.handler)
  }
  return config
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
