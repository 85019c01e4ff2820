import type { NicheFacts } from './nicheFacts'

/** Tells facts of this plugin, as this version makes them, from others. */
export function isNicheFacts(facts: unknown): facts is NicheFacts {
  return typeof facts === 'object' && facts !== null && 'score' in facts && 'subjects' in facts
}
