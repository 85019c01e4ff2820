import type { Attested } from '../../../src/check/ownersWord'
import type { Attestation } from './attestation'

/**
 * What the owner said last of how readers come: on the traffic screen, where a source can be named, or among the owner's words, where the same sentence is
 * confirmed or denied. A word that was taken back is none.
 */
export const newestStatement = ({
  stated,
  words,
}: {
  stated: Attestation | null
  words: readonly Attested[]
}): Attestation | null => {
  const [word] = words
    .filter(({ subject }) => subject === 'no-bought-traffic')
    .toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))
  if (!word || word.withdrawn !== null) return stated
  const { answer, wording, by, at, expires } = word
  if (stated && Date.parse(stated.at) >= Date.parse(at)) return stated
  return {
    answer: answer === 'confirmed' ? 'confirmed' : 'declared',
    wording,
    note: null,
    by,
    at,
    expires,
  }
}
