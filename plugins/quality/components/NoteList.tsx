import type { Say } from '../../../src/cms/sayIn'
import type { PresentedScreen } from '../endpoints/presentScreen'
import { FoundPlace, type Place } from './FoundPlace'

/** Requests for clicks, headings, links, pictures, quotations and sentences to mend, in reading order. */
export const NoteList = ({
  screen,
  onShow,
  say,
}: {
  screen: PresentedScreen
  onShow: (place: Place) => void
  say: Say
}) => {
  const places = [
    ...screen.clicks.map((click) => ({
      place: click,
      words: say(`click:${click.asks ? 'asks' : 'tells'}`, { found: click.found }),
    })),
    ...screen.notes.map((note) => ({
      place: note,
      words: say(`note:${note.kind}`, { found: note.found, value: note.value ?? 0 }),
    })),
  ]
  return (
    <div>
      <h3>{say('notes')}</h3>
      {places.length === 0 && <p className="ekagro-quiet">{say('nothing')}</p>}
      <ul>
        {places.map(({ place, words }, index) => (
          <li key={`${place.offset}-${index}`}>
            <FoundPlace onShow={onShow} place={place} say={say} words={words} />
          </li>
        ))}
      </ul>
    </div>
  )
}
