import { type MouseEvent, useRef } from 'react'

import type { Say } from '../../../src/cms/sayIn'
import type { DeskPassage } from './deskAnswers'
import { sayOr } from './sayOriginality'

const shownLetters = 90

/** The mouse leaves the caret in the editor: a press that takes no focus moves nothing. */
const keepFocus = (event: MouseEvent): void => event.preventDefault()

/** One passage beside the editor: a press leads to it, another press turns it into a quotation. */
export const LivePassage = ({
  passage: { kind, words, suspicious, excluded, decision },
  text,
  isActive,
  mayQuote,
  onShow,
  onQuote,
  say,
}: {
  passage: DeskPassage
  text: string
  isActive: boolean
  mayQuote: boolean
  onShow: () => void
  onQuote: () => void
  say: Say
}) => {
  const shown = useRef<HTMLButtonElement>(null)
  const { offset, length } = suspicious
  const whole = text.slice(offset, offset + length).replaceAll(/\s+/gu, ' ')
  const look = excluded ? 'excluded' : kind
  return (
    <li>
      <button
        aria-pressed={isActive}
        className="ekagro-live__passage"
        onClick={onShow}
        onMouseDown={keepFocus}
        ref={shown}
        type="button"
      >
        <span className="ekagro-live__level">
          <span aria-hidden="true" className="ekagro-letter">
            {say(`letter:${kind}`)}
          </span>
          {say('live:passage', { kind: say(`level:${kind}`), words })}
        </span>
        <span className={`ekagro-mark ekagro-mark--${look}`}>{startOf(whole)}</span>
        {excluded && (
          <small>
            {say('passage:not-counted')} {sayOr(say, `excluded:${excluded}`, excluded)}
          </small>
        )}
        {decision && <small>{say(`decision:${decision}`)}</small>}
      </button>
      {mayQuote && (
        <button
          className="ekagro-live__quote"
          onClick={() => {
            onQuote()
            // The button goes when the passage is quoted; whoever came by keyboard stays beside it.
            if (document.activeElement?.classList.contains('ekagro-live__quote'))
              shown.current?.focus({ preventScroll: true })
          }}
          onMouseDown={keepFocus}
          type="button"
        >
          {say('live:quote')}
        </button>
      )}
    </li>
  )
}

/** The beginning of a passage, cut at a word. */
const startOf = (text: string): string => {
  if (text.length <= shownLetters) return text
  const cut = text.lastIndexOf(' ', shownLetters)
  return `${text.slice(0, cut > shownLetters / 2 ? cut : shownLetters)} …`
}
