import type { Say } from '../../../src/cms/sayIn'
import { isoDay } from '../domain/isoDay'
import { longestSilence } from '../domain/longestSilence'
import type { CadenceMeasures } from '../domain/measureCadence'
import { dayNames } from './dayNames'

const cell = 11
const step = 13

/** The last year as squares, a column for each week, with the same in a sentence and in a table. */
export const YearPicture = ({
  measures: { year, today },
  language,
  words,
}: {
  measures: CadenceMeasures
  language: string
  words: Say
}) => {
  const { first, counts, months } = year
  const names = dayNames(language)
  const columns = Math.ceil(counts.length / 7)
  const published = counts.flatMap((count, place) => (count > 0 ? [first + place] : []))
  const text = words('year:text', {
    posts: counts.reduce((sum, count) => sum + count, 0),
    days: published.length,
    silence: longestSilence({ days: published, today })?.days ?? 0,
  })
  return (
    <section aria-labelledby="ekagro-year" className="ekagro-year">
      <h2 id="ekagro-year">{words('year:title')}</h2>
      <p>{text}</p>
      <svg aria-hidden focusable="false" viewBox={`0 0 ${columns * step} ${7 * step}`}>
        {counts.map((count, place) => (
          <rect
            className={`ekagro-year__day ekagro-year__day--${Math.min(count, 4)}`}
            height={cell}
            key={first + place}
            rx="2"
            width={cell}
            x={Math.floor(place / 7) * step}
            y={(place % 7) * step}
          >
            <title>{`${names.date(isoDay(first + place))}: ${words('week:posts', { posts: count })}`}</title>
          </rect>
        ))}
      </svg>
      <p aria-hidden className="ekagro-year__key">
        {words('year:less')}
        {[0, 1, 2, 3, 4].map((level) => (
          <span className={`ekagro-year__level ekagro-year__level--${level}`} key={level} />
        ))}
        {words('year:more')}
      </p>
      <details>
        <summary>{words('year:table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words('year:month')}</th>
              <th scope="col">{words('year:posts')}</th>
              <th scope="col">{words('year:days')}</th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, posts, days }) => (
              <tr key={month}>
                <th scope="row">{names.month(month)}</th>
                <td>{new Intl.NumberFormat(language).format(posts)}</td>
                <td>{new Intl.NumberFormat(language).format(days)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}
