const pairs: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['«', '»'],
  ['„', '”'],
  ['‘', '’'],
  ['「', '」'],
]
const straight = ['"', '`']

/**
 * Whether a stretch of a block stands between quotation marks that open before and close after it. A plain apostrophe counts only
 * right beside the stretch, since it also stands inside words.
 */
export function isQuoted(options: { block: string; start: number; end: number }): boolean {
  const { block, start, end } = options
  const before = block.slice(0, start)
  const after = block.slice(end)
  if (
    pairs.some(
      ([open, close]) =>
        before.lastIndexOf(open) > before.lastIndexOf(close) && after.includes(close),
    )
  )
    return true
  if (straight.some((mark) => before.split(mark).length % 2 === 0 && after.includes(mark)))
    return true
  return before.endsWith("'") && /^[.,!?।]?'/.test(after)
}
