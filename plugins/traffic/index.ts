import type { Plugin } from 'payload'

import { withShow } from './withShow'

/** Who reads it, and are they people? Shows and judges what the counter keeps. */
export const trafficPlugin = (): Plugin => (config) => withShow(config)
