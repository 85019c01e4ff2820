import type { Say } from '../../../src/cms/sayIn'

export type Place = { offset: number; length: number; field?: string; found: string }

/** Words found in the text: a button that shows them there, or plain words where they stand in another field or have no letters. */
export const FoundPlace = ({
  place,
  words,
  onShow,
  say,
}: {
  place: Place
  words: string
  onShow: (place: Place) => void
  say: Say
}) =>
  (place.field ?? 'body') === 'body' && place.length > 0 ? (
    <button
      aria-label={say('show', { found: words })}
      className="ekagro-found"
      onClick={() => onShow(place)}
      type="button"
    >
      {words}
    </button>
  ) : (
    <span>{words}</span>
  )
