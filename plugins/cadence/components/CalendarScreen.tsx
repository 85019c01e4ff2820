'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { type KeyboardEvent, useMemo, useRef } from 'react'

import type { CalendarAnswer } from '../domain/calendar'
import { CalendarGrid } from './CalendarGrid'
import { CarryBar } from './CarryBar'
import { dayNames } from './dayNames'
import { DraftList } from './DraftList'
import { MonthBar } from './MonthBar'
import { OverdueList } from './OverdueList'
import { SaidLine } from './SaidLine'
import { sayCadence } from './sayCadence'
import { useCalendar } from './useCalendar'
import { useGridFocus } from './useGridFocus'
import { usePlanning } from './usePlanning'

/** The moving part of `/admin/calendar`: a month, the drafts beside it, and what is in hand. */
export const CalendarScreen = ({ first }: { first: CalendarAnswer }) => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const [words, names] = useMemo(
    () => [sayCadence(i18n.language), dayNames(i18n.language)] as const,
    [i18n.language],
  )
  const state = useCalendar({
    address: `${config.serverURL}${config.routes.api}/cadence`,
    first,
  })
  const { calendar, isAsking, said, load } = state
  const planning = usePlanning({ state, words, names })
  const { carried, leave, pickUp, takeOff, undo } = planning
  const turnTo = (month: string): Promise<void> =>
    load(month, (error) => words('month:failed', { error }))
  const grid = useRef<HTMLDivElement>(null)
  const focus = useGridFocus({ calendar, turnTo, grid })
  const posts = `${config.routes.admin}/collections/posts`
  const shared = { words, names, posts }

  const onKeyDown = (event: KeyboardEvent): void => {
    const isField = event.target instanceof HTMLInputElement
    if (event.key === 'Escape' && carried) leave()
    else if (event.key === 'Delete' && carried?.at && !isField) void takeOff(carried)
    else if (event.key === 'z' && (event.ctrlKey || event.metaKey) && !isField) void undo()
    else return
    event.preventDefault()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the grid, the list and the form together
    <div className="ekagro-calendar" onKeyDown={onKeyDown}>
      <OverdueList
        {...shared}
        entries={calendar.overdue}
        onPick={(entry) => {
          pickUp(entry)
          focus.enter()
        }}
        timeZone={calendar.timeZone}
      />
      <MonthBar calendar={calendar} isAsking={isAsking} onTurn={turnTo} {...shared} />
      <div className="ekagro-hand">
        {carried && (
          <CarryBar {...shared} calendar={calendar} carried={carried} planning={planning} />
        )}
        <SaidLine onUndo={undo} said={said} words={words} />
      </div>
      <div className="ekagro-calendar__body">
        <CalendarGrid
          {...shared}
          calendar={calendar}
          focus={focus}
          grid={grid}
          isAsking={isAsking}
          planning={planning}
          say={state.say}
        />
        <DraftList
          {...shared}
          calendar={calendar}
          create={`${posts}/create`}
          onPick={(draft) => {
            pickUp(draft)
            focus.enter()
          }}
          planning={planning}
        />
      </div>
    </div>
  )
}
