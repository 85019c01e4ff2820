/**
 * Whether a pattern of a robots.txt matches the beginning of a path (RFC 9309 2.2.3): `*` is any letters, `$` at its end the end of
 * the path. Each piece is found once from where the last one ended, so that no pattern can be made to hang.
 * @param options both normalised by `normalPath`
 */
export const matchesPath = (options: { pattern: string; path: string }): boolean => {
  const { path } = options
  const isWhole = options.pattern.endsWith('$')
  const pattern = isWhole ? options.pattern.slice(0, -1) : options.pattern
  const pieces = pattern.split('*')
  const first = pieces[0] ?? ''
  if (!path.startsWith(first)) return false
  if (pieces.length === 1) return !isWhole || path.length === first.length
  let place = first.length
  const last = pieces.length - 1
  for (let index = 1; index <= last; index += 1) {
    const piece = pieces[index]!
    if (index === last && isWhole) {
      return path.length - piece.length >= place && path.endsWith(piece)
    }
    const found = path.indexOf(piece, place)
    if (found < 0) return false
    place = found + piece.length
  }
  return true
}
