'use client'

import { useCallback, useRef, useState } from 'react'

import { askApi } from '../../../src/cms/askApi'
import type { CalendarAnswer } from '../domain/calendar'
import type { Carried } from './carried'

/** What was done last, for the live region; `undo` is where the post stood before. */
export type Said = { text: string; isError: boolean; undo: Carried | null }

/** The month that is shown, and plans that are made in it. What goes wrong is told in `said`. */
export const useCalendar = ({ address, first }: { address: string; first: CalendarAnswer }) => {
  const [calendar, setCalendar] = useState(first)
  const [isAsking, setAsking] = useState(false)
  const [said, setSaid] = useState<Said | null>(null)
  const latest = useRef(0)

  const say = useCallback((text: string, more: Partial<Said> = {}): void => {
    setSaid({ text, isError: false, undo: null, ...more })
  }, [])

  const load = useCallback(
    async (month: string, failed: (error: string) => string): Promise<void> => {
      latest.current += 1
      const turn = latest.current
      setAsking(true)
      const { answer, trouble } = await askApi<CalendarAnswer>({
        address: `${address}/calendar?month=${month}`,
      })
      // Whoever turns pages fast wants the last one.
      if (turn !== latest.current) return
      setAsking(false)
      if (trouble) say(failed(trouble.error), { isError: true })
      else setCalendar(answer)
    },
    [address, say],
  )

  /** Puts a post on a time, or takes it off with null; true when the server took it. */
  const plan = useCallback(
    async (post: string, at: Date | null): Promise<{ error: string | null }> => {
      setAsking(true)
      const { trouble } = await askApi({
        address: `${address}/schedule`,
        method: 'POST',
        body: { post, at: at?.toISOString() ?? null },
      })
      setAsking(false)
      return { error: trouble?.error ?? null }
    },
    [address],
  )
  return { calendar, isAsking, said, say, load, plan }
}
