import type { GlobalConfig, Plugin } from 'payload'

import { storePlaceOf } from '../../src/cms/openStores'
import { routesOf } from '../../src/cms/routesOf'
import { TrafficSettings } from './collections/TrafficSettings'
import { forgetSettings } from './hooks/forgetSettings'
import { resolveOptions, type TrafficOptions } from './options'
import { hitRoute } from './routes/hitRoute'
import { pixelRoute } from './routes/pixelRoute'
import { scriptRoute } from './routes/scriptRoute'
import { carryOverReports } from './store/carryOverReports'
import { withShow } from './withShow'

/** Who reads the blog, and are they people? Counts views without cookies and without keeping an address. */
export const trafficPlugin =
  (options: TrafficOptions): Plugin =>
  (config) => {
    const resolved = resolveOptions(options)
    return withShow({
      ...config,
      custom: {
        ...config.custom,
        routes: [...routesOf(config), hitRoute(resolved), pixelRoute(resolved), scriptRoute],
      },
      globals: [...(config.globals ?? []).map(heard), TrafficSettings],
      onInit: async (payload) => {
        await config.onInit?.(payload)
        const place = storePlaceOf(payload)
        if (place.kind === 'mongo') await carryOverReports(place.database)
      },
    })
  }

/** The blog's address and time zone are the counter's too. */
const heard = (global: GlobalConfig): GlobalConfig =>
  global.slug === 'blog'
    ? {
        ...global,
        hooks: {
          ...global.hooks,
          afterChange: [...(global.hooks?.afterChange ?? []), forgetSettings],
        },
      }
    : global
