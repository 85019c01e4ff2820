import type { FactsKey } from './factsStore'

/** One text per key, different for different keys whatever characters their parts hold. */
export function factsKeyText({ collection, id, state, analyser }: FactsKey): string {
  return JSON.stringify([collection, id, state, analyser])
}
