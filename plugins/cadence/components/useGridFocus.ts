'use client'

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'

import type { CalendarAnswer } from '../domain/calendar'
import { dayFromIso } from '../domain/dayFromIso'
import { isoDay } from '../domain/isoDay'

/** The one day of the grid that Tab reaches (ISO 8601), and moving from it; days of other months turn the page. */
export const useGridFocus = ({
  calendar: { month, weeks, today },
  turnTo,
  grid,
}: {
  calendar: CalendarAnswer
  /** The element that holds the days. */
  grid: RefObject<HTMLDivElement | null>
  turnTo: (month: string) => Promise<void>
}) => {
  const wanted = useRef(false)
  const [day, setDay] = useState(today)
  const isShown = weeks.some(({ days }) => days.includes(day))
  const shown = isShown ? day : today.startsWith(month) ? today : `${month}-01`

  useEffect(() => {
    const cell = wanted.current ? visibleCell(grid.current, day) : null
    if (!cell) return
    wanted.current = false
    cell.focus()
  }, [day, grid, month])

  const goTo = useCallback(
    (next: string): void => {
      wanted.current = true
      setDay(next)
      const cell = visibleCell(grid.current, next)
      if (cell) {
        wanted.current = false
        cell.focus()
      } else void turnTo(next.slice(0, 7))
    },
    [grid, turnTo],
  )
  const step = useCallback(
    (by: number): void => {
      const number = dayFromIso(shown)
      if (number !== null) goTo(isoDay(number + by))
    },
    [goTo, shown],
  )
  /** The same day of the month before or after, or its last where it has none. */
  const stepMonth = useCallback(
    (by: 1 | -1): void => {
      const [year = 0, place = 1, date = 1] = shown.split('-').map(Number)
      const last = new Date(Date.UTC(year, place + by, 0)).getUTCDate()
      const next = new Date(Date.UTC(year, place - 1 + by, Math.min(date, last)))
      goTo(next.toISOString().slice(0, 10))
    },
    [goTo, shown],
  )
  /** Moves to where a post can be put: the day of before, if that is not past. */
  const enter = useCallback((): void => {
    const isFree = shown >= today
    goTo(isFree ? shown : today)
  }, [goTo, shown, today])
  return { day: shown, setDay, goTo, step, stepMonth, enter }
}

/** The cell of a day; null where it is not drawn: a phone leaves empty days of other months out. */
const visibleCell = (grid: HTMLElement | null, day: string): HTMLElement | null => {
  const cell = grid?.querySelector<HTMLElement>(`[data-day="${day}"]`)
  return cell && cell.offsetParent !== null ? cell : null
}

export type GridFocus = ReturnType<typeof useGridFocus>
