/**
 * Where each fingerprint of a question stands first in it.
 * @param options.places of the prints, ascending; their index unless told
 */
export function firstPlaces(options: {
  prints: readonly number[] | Int32Array
  places?: Int32Array
}): Map<number, number> {
  const { prints, places } = options
  const first = new Map<number, number>()
  for (let index = prints.length - 1; index >= 0; index -= 1)
    first.set(prints[index]!, places?.[index] ?? index)
  return first
}
