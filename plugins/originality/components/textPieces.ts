import type { Span } from '../../../src/article/article'

/** A stretch of a paragraph; `key` names the passage it belongs to, `starts` the passages that begin with it. */
export type TextPiece = { text: string; key: string | null; starts: readonly string[] }

/**
 * A text cut into paragraphs (at blank lines) and these at the borders of passages. Where passages overlap, the one that
 * began last has the stretch. Spans beyond the text are cut to it.
 */
export const textPieces = ({
  text,
  spans,
}: {
  text: string
  spans: readonly (Span & { key: string })[]
}): readonly (readonly TextPiece[])[] => {
  const passages = spans
    .map(({ key, offset, length }) => {
      const from = Math.max(0, Math.min(text.length, offset))
      return { key, from, to: Math.max(from, Math.min(text.length, offset + length)) }
    })
    .filter(({ from, to }) => to > from)
    .toSorted((one, other) => one.from - other.from || other.to - one.to)
  const borders = [...new Set(passages.flatMap(({ from, to }) => [from, to]))].toSorted(
    (one, other) => one - other,
  )

  let border = 0
  let next = 0
  let open: typeof passages = []
  const starting: string[] = []
  /** Opens and closes what begins and ends up to `place`. */
  const reach = (place: number): void => {
    for (; passages[next] && passages[next]!.from <= place; next += 1) {
      open.push(passages[next]!)
      starting.push(passages[next]!.key)
    }
    open = open.filter(({ to }) => to > place)
  }

  return paragraphsOf(text).map(({ from, to }) => {
    const pieces: TextPiece[] = []
    for (let place = from; place < to;) {
      reach(place)
      while (border < borders.length && borders[border]! <= place) border += 1
      const end = Math.min(to, borders[border] ?? to)
      const key = open.at(-1)?.key ?? null
      pieces.push({ text: text.slice(place, end), key, starts: starting.splice(0) })
      place = end
    }
    return pieces
  })
}

const paragraphsOf = (text: string): { from: number; to: number }[] => {
  const paragraphs: { from: number; to: number }[] = []
  let from = 0
  for (const { index, 0: gap } of text.matchAll(/\r?\n(?:[^\S\n]*\r?\n)+/gu)) {
    if (index > from) paragraphs.push({ from, to: index })
    from = index + gap.length
  }
  if (from < text.length) paragraphs.push({ from, to: text.length })
  return paragraphs
}
