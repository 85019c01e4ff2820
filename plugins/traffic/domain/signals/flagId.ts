import type { FlagKind } from './flag'

/** The lasting name of a flag. */
export const flagId = ({
  kind,
  day,
  subject,
}: {
  kind: FlagKind
  day: string
  subject: string
}): string => `${kind}:${day}:${subject}`
