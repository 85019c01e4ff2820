'use client'

import { useTheme } from '@payloadcms/ui'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type uPlot from 'uplot'

import type { Say } from '../../../src/cms/sayIn'
import type { Stats } from '../domain/stats/stats'
import { drawChart } from './drawChart'
import { showDay } from './showDay'
import { showNumber } from './showNumber'

import 'uplot/dist/uPlot.min.css'

const noPosts: Stats['posts'] = []

/** A curve over days, with published posts marked; read by pointer or by arrow keys. The table behind it has every number. */
export const DayChart = ({
  days,
  values,
  posts = noPosts,
  label,
  showValue,
  language,
  say,
}: {
  /** `YYYY-MM-DD`, ascending. Drawn anew when this array or the next changes. */
  days: readonly string[]
  /** One for each day; null leaves a gap. */
  values: readonly (number | null)[]
  posts?: Stats['posts']
  label: string
  /** A value in words. */
  showValue: (value: number | null) => string
  language: string
  say: Say
}) => {
  const { theme } = useTheme()
  const place = useRef<HTMLDivElement>(null)
  const chart = useRef<uPlot | null>(null)
  const [at, setAt] = useState<number | null>(null)

  useEffect(() => {
    const element = place.current
    if (!element) return
    const draw = (): uPlot =>
      drawChart({
        element,
        days,
        values,
        marked: new Set(posts.map(({ day }) => day)),
        showDay: (day) => showDay({ day, language, short: true }),
        showValue: (value) => showNumber({ value, language, short: true }),
        onPoint: setAt,
      })
    let drawn = draw()
    chart.current = drawn
    const resize = new ResizeObserver(() => {
      if (element.clientWidth !== drawn.width)
        drawn.setSize({ width: element.clientWidth, height: drawn.height })
    })
    resize.observe(element)
    return () => {
      resize.disconnect()
      drawn.destroy()
      chart.current = null
    }
    // The theme changes the colours that are read from CSS.
  }, [days, values, posts, language, theme])

  const move = ({
    key,
    preventDefault,
  }: Pick<KeyboardEvent, 'key'> & { preventDefault: () => void }) => {
    const last = days.length - 1
    const here = at ?? (key === 'ArrowLeft' ? days.length : -1)
    const next =
      key === 'ArrowLeft'
        ? Math.max(0, here - 1)
        : key === 'ArrowRight'
          ? Math.min(last, here + 1)
          : key === 'Home'
            ? 0
            : key === 'End'
              ? last
              : null
    const drawn = chart.current
    if (next === null || !drawn) return
    preventDefault()
    const seconds = drawn.data[0][next] ?? 0
    drawn.setCursor({ left: drawn.valToPos(seconds, 'x'), top: 0 })
    setAt(next)
  }

  const day = at === null ? null : (days[at] ?? null)
  const titles = posts.filter((post) => post.day === day).map(({ title }) => `“${title}”`)
  return (
    <div className="ekagro-chart">
      <p aria-live="polite" className="ekagro-chart__at">
        {day ? (
          <>
            <strong>
              {say('chart:day', {
                day: showDay({ day, language }),
                value: showValue(values[at ?? 0] ?? null),
              })}
            </strong>
            {titles.length > 0 && <> {say('chart:posts', { titles: titles.join(', ') })}</>}
          </>
        ) : (
          <span className="ekagro-quiet">{posts.length > 0 && say('chart:mark')}</span>
        )}
      </p>
      <div
        aria-label={label}
        className="ekagro-chart__place"
        onKeyDown={(event) =>
          move({ key: event.key, preventDefault: () => event.preventDefault() })
        }
        ref={place}
        role="application"
        tabIndex={0}
      />
    </div>
  )
}
