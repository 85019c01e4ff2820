'use client'

import { useTheme } from '@payloadcms/ui'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type uPlot from 'uplot'

import { drawHistory, type HistoryPoint } from './drawHistory'
import { sayReadiness } from './sayReadiness'

import 'uplot/dist/uPlot.min.css'

/** The reports as two curves, rules passed and rules failed; read by pointer or by arrow keys. The table behind it has every number. */
export const HistoryChart = ({
  points,
  language,
}: {
  /** The oldest first. */
  points: readonly HistoryPoint[]
  language: string
}) => {
  const { theme } = useTheme()
  const say = sayReadiness(language)
  const place = useRef<HTMLDivElement>(null)
  const chart = useRef<uPlot | null>(null)
  const [at, setAt] = useState<number | null>(null)

  useEffect(() => {
    const element = place.current
    if (!element) return
    const drawn = drawHistory({ element, points, language, onPoint: setAt })
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
  }, [points, language, theme])

  const onKeyDown = (event: KeyboardEvent): void => {
    const last = points.length - 1
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: Math.max(0, (at ?? points.length) - 1),
      ArrowRight: Math.min(last, (at ?? -1) + 1),
      Home: 0,
      End: last,
    }
    const next = steps[event.key]
    const drawn = chart.current
    if (next === undefined || !drawn) return
    event.preventDefault()
    drawn.setCursor({ left: drawn.valToPos(drawn.data[0][next] ?? 0, 'x'), top: 0 })
    setAt(next)
  }

  return (
    <div className="ekagro-chart">
      <p className="ekagro-history__key">
        <span className="ekagro-history__pass">{say('history:passed')}</span>
        <span className="ekagro-history__fail">{say('history:failed')}</span>
      </p>
      <p aria-live="polite" className="ekagro-chart__at">
        {at === null ? (
          <span className="ekagro-quiet">{say('history:hint')}</span>
        ) : (
          points[at]?.told
        )}
      </p>
      <div
        aria-label={say('history:label', { count: points.length })}
        className="ekagro-chart__place"
        onKeyDown={onKeyDown}
        ref={place}
        role="application"
        tabIndex={0}
      />
    </div>
  )
}
