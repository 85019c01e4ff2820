import type { Payload } from 'payload'

import { ruleOf } from '../../../src/check/ruleOf'
import { thresholdsFor } from '../../../src/check/thresholdsFor'
import { readJudgement } from '../../../src/cms/readJudgement'
import type { CadenceNumbers } from '../domain/measureCadence'

/** The numbers of the report's rules, as the blog may have changed them: screens and report must not differ. */
export const readNumbers = async (payload: Payload): Promise<CadenceNumbers> => {
  const { overrides } = await readJudgement(payload)
  const of = (id: string) => thresholdsFor({ rule: ruleOf(id), overrides })
  const weeks = of('cadence-active-weeks')
  const burst = of('cadence-burst')
  return {
    minimumWords: weeks.minimumWords ?? 300,
    windowWeeks: Math.max(1, Math.round(weeks.windowWeeks ?? 12)),
    wantedWeeks: weeks.passFrom ?? 9,
    burstDayUpTo: burst.dayUpTo ?? 10,
    burstShareUpTo: burst.threeDayShareUpTo ?? 0.5,
    burstPostsFrom: burst.postsFrom ?? 4,
  }
}
