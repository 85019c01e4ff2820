import type { Period } from './periodOf'

/** How often the blogger means to publish. */
export type CadenceTarget = { posts: number; per: Period }
