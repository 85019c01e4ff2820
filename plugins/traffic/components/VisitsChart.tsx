'use client'

import { useMemo } from 'react'

import type { Say } from '../../../src/cms/sayIn'
import type { Stats } from '../domain/stats/stats'
import { DayChart } from './DayChart'
import { type Measure, valueOfMeasure } from './measures'
import { showDay } from './showDay'
import { showNumber } from './showNumber'
import { showSeconds } from './showSeconds'

/** One measure of the blog's own counter over the days, with published posts marked. */
export const VisitsChart = ({
  stats: { days, posts, range },
  measure,
  language,
  say,
}: {
  stats: Pick<Stats, 'days' | 'posts' | 'range'>
  measure: Measure
  language: string
  say: Say
}) => {
  const names = useMemo(() => days.map(({ day }) => day), [days])
  const values = useMemo(() => days.map((day) => valueOfMeasure(day, measure)), [days, measure])
  return (
    <DayChart
      days={names}
      label={say('chart:label', {
        measure: say(`figure:${measure}`),
        from: showDay({ day: range.from, language }),
        to: showDay({ day: range.to, language }),
      })}
      language={language}
      posts={posts}
      say={say}
      showValue={(value) =>
        measure === 'engagement' ? showSeconds(value, say) : showNumber({ value, language })
      }
      values={values}
    />
  )
}
