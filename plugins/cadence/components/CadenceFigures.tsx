import type { Say } from '../../../src/cms/sayIn'
import { isoDay } from '../domain/isoDay'
import type { CadenceMeasures } from '../domain/measureCadence'
import { dayNames } from './dayNames'

/** Every measure behind the forecast, with what it says where there is too little to say anything. */
export const CadenceFigures = ({
  measures,
  language,
  words,
}: {
  measures: CadenceMeasures
  language: string
  words: Say
}) => {
  const { forecast, streak, silence, gaps, burstiness, trend, hitRate, age, unmeasured } = measures
  const { date } = dayNames(language)
  const number = (value: number, options: Intl.NumberFormatOptions): string =>
    new Intl.NumberFormat(language, options).format(value)
  const none = words('figures:none')
  const figures: readonly (readonly [key: string, value: string])[] = [
    ['active', words('figures:active-value', { active: forecast.active, weeks: forecast.weeks })],
    ['hit', hitRate === null ? none : number(hitRate, { style: 'percent' })],
    [
      'streak',
      words('figures:streak-value', {
        per: streak.per,
        current: streak.current,
        longest: streak.longest,
      }),
    ],
    [
      'silence',
      silence
        ? words('figures:silence-value', {
            days: silence.days,
            from: date(isoDay(silence.from)),
            open: silence.isOpen ? 'yes' : 'no',
          })
        : none,
    ],
    [
      'rhythm',
      burstiness === null
        ? words('figures:rhythm-none', { gaps })
        : words('figures:rhythm-value', {
            value: number(burstiness, { maximumFractionDigits: 2 }),
          }),
    ],
    ['trend', trend ? words(`figures:trend-${trend.trend}`) : none],
    ['age', age === null ? none : words('figures:age-value', { days: age })],
  ]
  return (
    <section aria-labelledby="ekagro-figures" className="ekagro-figures">
      <h2 id="ekagro-figures">{words('figures:title')}</h2>
      <dl>
        {figures.map(([key, value]) => (
          <div key={key}>
            <dt>{words(`figures:${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {unmeasured > 0 && (
        <p className="ekagro-quiet">{words('figures:unmeasured', { count: unmeasured })}</p>
      )}
    </section>
  )
}
