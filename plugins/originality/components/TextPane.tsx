'use client'

import { type ReactNode, type RefObject, useMemo } from 'react'

import type { Span } from '../../../src/article/article'
import type { Say } from '../../../src/cms/sayIn'
import type { MarkedPassage } from './markedPassages'
import { type TextPiece, textPieces } from './textPieces'

/** One of the two texts, its passages marked by colour, underline and letter. It scrolls by itself. */
export const TextPane = ({
  pane,
  heading,
  children,
  text,
  passages,
  spanOf,
  active,
  onChoose,
  say,
}: {
  pane: RefObject<HTMLDivElement | null>
  heading: string
  /** What stands under the heading: names and dates. */
  children: ReactNode
  text: string | null
  passages: readonly MarkedPassage[]
  spanOf: (passage: MarkedPassage) => Span | undefined
  active: string | null
  onChoose: (key: string) => void
  say: Say
}) => {
  const paragraphs = useMemo(
    () =>
      textPieces({
        text: text ?? '',
        spans: passages.flatMap((passage) => {
          const span = spanOf(passage)
          return span ? [{ key: passage.key, ...span }] : []
        }),
      }),
    [text, passages, spanOf],
  )
  const byKey = useMemo(
    () => new Map(passages.map((passage) => [passage.key, passage])),
    [passages],
  )
  return (
    <article className="ekagro-pane">
      <header>
        <h2>{heading}</h2>
        {children}
      </header>
      <div
        aria-label={heading}
        className="ekagro-pane__text"
        dir="auto"
        ref={pane}
        role="region"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
        tabIndex={0}
      >
        {text === null && <p className="ekagro-quiet">{say('source:closed-text')}</p>}
        {paragraphs.map((pieces, place) => (
          <p key={place}>
            {pieces.map((piece, at) => (
              <Piece
                active={active}
                byKey={byKey}
                key={at}
                onChoose={onChoose}
                piece={piece}
                say={say}
              />
            ))}
          </p>
        ))}
      </div>
    </article>
  )
}

const Piece = ({
  piece: { text, key, starts },
  byKey,
  active,
  onChoose,
  say,
}: {
  piece: TextPiece
  byKey: ReadonlyMap<string, MarkedPassage>
  active: string | null
  onChoose: (key: string) => void
  say: Say
}) => {
  const letters = starts.flatMap((start) => {
    const passage = byKey.get(start)
    if (!passage) return []
    return (
      <button
        aria-label={passage.spoken}
        aria-pressed={active === start}
        className="ekagro-letter"
        data-letter={start}
        key={start}
        onClick={(event) => {
          event.stopPropagation()
          onChoose(start)
        }}
        type="button"
      >
        {passage.letter}
      </button>
    )
  })
  const passage = key === null ? undefined : byKey.get(key)
  if (!passage) {
    return (
      <>
        {letters}
        {text}
      </>
    )
  }
  const look = passage.excluded ? 'excluded' : passage.kind
  return (
    <mark
      className={`ekagro-mark ekagro-mark--${look}${active === key ? ' ekagro-mark--active' : ''}`}
      data-passage={key}
      onClick={() => onChoose(passage.key)}
      title={passage.excluded ? `${say('passage:not-counted')} ${passage.reason}` : undefined}
    >
      {letters}
      {text}
    </mark>
  )
}
