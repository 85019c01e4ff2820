import { formatTime } from '../../../src/cms/formatTime'
import type { Say } from '../../../src/cms/sayIn'
import type { Statement } from '../gather/readStatements'

/** Where a statement stands, as a sentence. `timeZone` is the blog's. */
export const wordState = ({
  statement: { state, attested },
  language,
  timeZone,
  say,
}: {
  statement: Statement
  language: string
  timeZone: string
  say: Say
}): string => {
  if (!attested) return say('trust:state-none')
  // The day is enough: a statement holds for half a year.
  const day = (time: string): string =>
    formatTime({ time, language, timeZone }).replace(/, [^,]*$/u, '')
  return say(`trust:state-${state === 'open' ? 'withdrawn' : state}`, {
    at: day(attested.at),
    by: attested.by || say('trust:somebody'),
    until: day(attested.expires),
    withdrawn: attested.withdrawn ? day(attested.withdrawn) : '',
  })
}
