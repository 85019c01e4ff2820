import type { GateReason } from '../domain/gate/gateReasons'

/** Reasons of the gate for whoever asks: a source they may not read has no name. */
export const presentReasons = ({
  reasons,
  titleOf,
}: {
  reasons: readonly GateReason[]
  /** Null for a closed source. */
  titleOf: (document: string) => string | null
}) =>
  reasons.map(({ document, ...reason }) => {
    const title = titleOf(document)
    return { ...reason, source: title === null ? null : document, title }
  })
