import { formatMessage } from '../../../src/check/formatMessage'
import { forecastTexts as messages } from '../translations/forecast'
import { dayInWords } from './dayInWords'
import type { CadenceMeasures } from './measureCadence'

/** The three sentences about what comes: the active weeks, the streak, and when the next post is due. */
export type SaidForecast = { outlook: string; streak: string; due: string }

/** Says what becomes of the habit in one language of the admin (`en`, `bn-BD`), with its digits, plurals and names of days. */
export function sayForecast({
  measures: { forecast, streak, due, today },
  language,
}: {
  measures: Pick<CadenceMeasures, 'forecast' | 'streak' | 'due' | 'today'>
  language: string
}): SaidForecast {
  const say = (key: string, values: Readonly<Record<string, string | number>>): string =>
    formatMessage({ message: { key, values }, language, messages })
  const on = (day: number) => {
    const { kind, text } = dayInWords({ day, today, language })
    return { onKind: kind, on: text }
  }
  const by = (day: number) => {
    const { kind, text } = dayInWords({ day, today, language })
    return { byKind: kind, by: text }
  }
  const { active, wanted, weeks } = forecast
  const figures = { active, wanted, weeks }

  const outlook = (): string => {
    if (forecast.kind === 'met')
      return forecast.slips === null
        ? say('forecast:met', figures)
        : say('forecast:met-slips', { ...figures, ...on(forecast.slips) })
    const day = 'meets' in forecast ? forecast.meets : forecast.weekly
    if (day === null) return say('forecast:never', figures)
    return say(`forecast:${forecast.kind}`, {
      ...figures,
      ...('pace' in forecast && { pace: forecast.pace }),
      ...('silence' in forecast && { silence: forecast.silence }),
      ...on(day),
    } as Record<string, string | number>)
  }

  return {
    outlook: outlook(),
    streak: say(`streak:${streak.kind}`, {
      per: streak.per,
      needed: streak.needed,
      current: streak.current,
      ...by(streak.by),
    }),
    due: say(due < today ? 'due:late' : 'due:coming', { late: today - due, ...by(due) }),
  }
}
