'use client'

import { useCallback, useState } from 'react'

import type { Say } from '../../../src/cms/sayIn'
import { dayFromIso } from '../domain/dayFromIso'
import { minutesOf } from '../domain/minutesOf'
import { slotOn } from '../domain/slotOn'
import type { Carried } from './carried'
import type { DayNames } from './dayNames'
import type { useCalendar } from './useCalendar'

/** Nine in the morning, for drafts that were never planned. */
const usual = 540

/** Picking posts up and putting them down: by mouse, by keyboard, by the form. */
export const usePlanning = ({
  state: { calendar, said, say, load, plan },
  words,
  names,
}: {
  state: ReturnType<typeof useCalendar>
  words: Say
  names: DayNames
}) => {
  const { timeZone, month } = calendar
  const [carried, setCarried] = useState<Carried | null>(null)
  const [minutes, setMinutes] = useState(usual)
  const minutesFor = useCallback(
    ({ at }: Carried): number =>
      at === null ? usual : minutesOf({ instant: new Date(at), timeZone }),
    [timeZone],
  )

  const pickUp = useCallback(
    (post: Carried): void => {
      setCarried(post)
      setMinutes(minutesFor(post))
      say(words('said:picked', { title: post.title }))
    },
    [minutesFor, say, words],
  )
  const leave = useCallback((): void => {
    if (carried) say(words('said:left', { title: carried.title }))
    setCarried(null)
  }, [carried, say, words])

  const send = useCallback(
    async (post: Carried, at: Date | null, text: string, isUndo = false): Promise<void> => {
      say(words('said:working'))
      const { error } = await plan(post.post, at)
      setCarried(null)
      if (error !== null) return say(error, { isError: true })
      // What was overdue cannot be put back into the past.
      const isRestorable = post.at === null || Date.parse(post.at) > Date.now()
      say(text, { undo: isUndo || !isRestorable ? null : post })
      await load(month, (failure) => words('month:failed', { error: failure }))
    },
    [load, month, plan, say, words],
  )

  /** Puts a post on a day (ISO 8601), at its own time or the one given; refuses days that are past. */
  const putOn = useCallback(
    async (post: Carried, day: string, wanted = minutesFor(post)): Promise<void> => {
      const number = dayFromIso(day)
      if (number === null) return
      const slot = slotOn({ day: number, minutes: wanted, now: new Date(), timeZone })
      if (slot === 'past')
        return say(words('said:past', { day: names.long(day) }), { isError: true })
      if (slot === 'no-time-left') return say(words('said:no-time-left'), { isError: true })
      const { title } = post
      const time = names.time(slot, timeZone)
      await send(post, slot, words('said:planned', { title, day: names.long(day), time }))
    },
    [minutesFor, names, say, send, timeZone, words],
  )
  const takeOff = useCallback(
    (post: Carried): Promise<void> =>
      post.at === null
        ? Promise.resolve(leave())
        : send(post, null, words('said:off', { title: post.title })),
    [leave, send, words],
  )
  const undo = useCallback(async (): Promise<void> => {
    const before = said?.undo
    if (!before) return
    await send(before, before.at === null ? null : new Date(before.at), words('said:undone'), true)
  }, [said, send, words])

  return { carried, minutes, setMinutes, pickUp, leave, putOn, takeOff, undo }
}

export type Planning = ReturnType<typeof usePlanning>
