/** The key under which the snapshot holds the facts of this plugin. */
export const originalityKey = 'originality'
