import type { Span } from '../../../../src/article/article'

/** The span of a row in order that holds a place; null when none does. By halves, so that many places cost little. */
export function spanAround(options: { spans: readonly Span[]; offset: number }): Span | null {
  const { spans, offset } = options
  let low = 0
  let high = spans.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = spans[middle]!
    if (offset < span.offset) high = middle - 1
    else if (offset >= span.offset + span.length) low = middle + 1
    else return { offset: span.offset, length: span.length }
  }
  return null
}
