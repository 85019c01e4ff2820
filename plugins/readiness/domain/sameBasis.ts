import type { FactsBasis } from './factsStore'

/** Whether facts made on one basis are current for another. */
export function sameBasis(one: FactsBasis, other: FactsBasis): boolean {
  return (
    one.revision === other.revision &&
    one.analyserVersion === other.analyserVersion &&
    one.settingsHash === other.settingsHash
  )
}
