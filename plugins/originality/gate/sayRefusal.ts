import { formatMessage } from '../../../src/check/formatMessage'
import type { GateReason } from '../domain/gate/gateReasons'
import { gate as messages } from '../translations/gate'

/** Letters of a passage that a message quotes. */
const quoted = 80
/** Sources that a message names. */
const named = 3

/** Why a text is not published, in one paragraph. */
export const sayRefusal = ({
  language,
  text,
  reasons,
  titleOf,
}: {
  language: string
  text: string
  reasons: readonly GateReason[]
  /** Null for a source that the reader may not open. */
  titleOf: (document: string) => string | null
}): string => {
  const say = (key: string, values?: Record<string, string | number>): string =>
    formatMessage({ message: { key, ...(values ? { values } : {}) }, language, messages })
  const lines = reasons.slice(0, named).map(({ document, share, longest, passages }) => {
    const place = passages[0]?.suspicious
    const start = place ? text.slice(place.offset, place.offset + place.length) : ''
    const sample = start.replace(/\s+/g, ' ').trim()
    return say('gate:reason', {
      source: titleOf(document) ?? say('gate:closed'),
      share,
      longest,
      sample: sample.length > quoted ? `${sample.slice(0, quoted)}…` : sample,
    })
  })
  const more = reasons.length - lines.length
  return [
    say('gate:refused'),
    ...lines,
    ...(more > 0 ? [say('gate:more', { more })] : []),
    say('gate:fix'),
  ].join(' ')
}
