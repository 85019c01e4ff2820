import type { Payload } from 'payload'

import { routesOf } from './routesOf'

/** Starts what stands behind the routes of plugins. A route that cannot start is logged; it may answer later. */
export const startRoutes = async (payload: Payload): Promise<void> => {
  await Promise.all(
    routesOf(payload.config).map(async (route) => {
      try {
        await route.start?.(payload)
      } catch (error) {
        payload.logger.error({ err: error, msg: `${route.path} could not start.` })
      }
    }),
  )
}
