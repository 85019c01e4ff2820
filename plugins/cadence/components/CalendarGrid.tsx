'use client'

import type { KeyboardEvent, RefObject } from 'react'

import type { Say } from '../../../src/cms/sayIn'
import type { CalendarAnswer } from '../domain/calendar'
import { CalendarDay } from './CalendarDay'
import type { DayNames } from './dayNames'
import type { GridFocus } from './useGridFocus'
import type { Planning } from './usePlanning'
import { WeekHead } from './WeekHead'

/** The month as a grid of days, a row for each week; a list on small screens. */
export const CalendarGrid = ({
  calendar,
  focus,
  grid,
  isAsking,
  planning,
  posts,
  say,
  words,
  names,
}: {
  calendar: CalendarAnswer
  focus: GridFocus
  grid: RefObject<HTMLDivElement | null>
  isAsking: boolean
  planning: Planning
  /** Where posts are edited. */
  posts: string
  say: (text: string, more?: { isError: boolean }) => void
  words: Say
  names: DayNames
}) => {
  const { carried, pickUp, putOn } = planning
  const week = calendar.weeks.find(({ days }) => days.includes(focus.day))?.days ?? []

  const enter = (): void => {
    if (carried) return void putOn(carried, focus.day, planning.minutes)
    const movable = calendar.entries.find(({ day, mayMove }) => day === focus.day && mayMove)
    if (movable) pickUp(movable)
    else say(words('said:nothing-here'), { isError: false })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    // Buttons and links inside a day have keys of their own.
    if (!(event.target as HTMLElement).matches('[data-day]')) return
    const moves: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => focus.step(-1),
      ArrowRight: () => focus.step(1),
      ArrowUp: () => focus.step(-7),
      ArrowDown: () => focus.step(7),
      Home: () => focus.goTo(week[0] ?? focus.day),
      End: () => focus.goTo(week.at(-1) ?? focus.day),
      PageUp: () => focus.stepMonth(-1),
      PageDown: () => focus.stepMonth(1),
      Enter: enter,
      ' ': enter,
    }
    const move = moves[event.key]
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    move()
  }
  return (
    <section aria-labelledby="ekagro-month" className="ekagro-calendar__month">
      <div
        aria-busy={isAsking}
        aria-label={words('month:grid', { month: names.month(calendar.month) })}
        className={`ekagro-grid${carried ? ' ekagro-grid--carrying' : ''}`}
        onKeyDown={onKeyDown}
        ref={grid}
        role="grid"
      >
        <div className="ekagro-grid__names" role="row">
          <span role="columnheader">{words('week:head')}</span>
          {calendar.weeks[0]?.days.map((day) => (
            <span key={day} role="columnheader">
              {names.weekday(day)}
            </span>
          ))}
        </div>
        {calendar.weeks.map((one) => (
          <div className="ekagro-grid__week" key={one.days[0]} role="row">
            <WeekHead target={calendar.target} week={one} words={words} />
            {one.days.map((day) => (
              <CalendarDay
                calendar={calendar}
                day={day}
                isFocused={day === focus.day}
                key={day}
                names={names}
                onFocus={() => focus.setDay(day)}
                planning={planning}
                posts={posts}
                words={words}
              />
            ))}
          </div>
        ))}
      </div>
      <p className="ekagro-quiet ekagro-calendar__keys">{words('month:keys')}</p>
    </section>
  )
}
