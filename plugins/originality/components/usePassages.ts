'use client'

import { type RefObject, useCallback, useRef, useState } from 'react'

type Side = 'post' | 'source'

/** Which passage is looked at, and the two panes that show it. Scrolls panes, never the page beyond what is needed. */
export const usePassages = (
  keys: readonly string[],
): {
  active: string | null
  panes: Readonly<Record<Side, RefObject<HTMLDivElement | null>>>
  /** Looks at a passage chosen on one side: the other side follows. */
  choose: (key: string, side: Side) => void
  /** Goes to the next passage or the one before, on both sides, and leaves the focus on its letter. */
  step: (by: 1 | -1) => void
  forget: () => void
} => {
  const [active, setActive] = useState<string | null>(null)
  const post = useRef<HTMLDivElement>(null)
  const source = useRef<HTMLDivElement>(null)

  const choose = useCallback((key: string, side: Side): void => {
    setActive(key)
    show(side === 'post' ? source.current : post.current, key)
  }, [])
  const step = useCallback(
    (by: 1 | -1): void => {
      const here = active === null ? -1 : keys.indexOf(active)
      const next = here < 0 ? (by > 0 ? 0 : keys.length - 1) : here + by
      const key = keys[(next + keys.length) % Math.max(1, keys.length)]
      if (key === undefined) return
      setActive(key)
      show(source.current, key)
      show(post.current, key)
      letterIn(post.current, key)?.focus({ preventScroll: true })
    },
    [active, keys],
  )
  const forget = useCallback(() => setActive(null), [])
  return { active, panes: { post, source }, choose, step, forget }
}

const letterIn = (pane: HTMLElement | null, key: string): HTMLElement | null =>
  pane?.querySelector<HTMLElement>(`[data-letter="${CSS.escape(key)}"]`) ?? null

/** Brings a passage to a third of its pane's height, and the pane into the window. */
const show = (pane: HTMLElement | null, key: string): void => {
  const place = letterIn(pane, key)
  if (!pane || !place) return
  const from = place.getBoundingClientRect().top - pane.getBoundingClientRect().top
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  pane.scrollTo({
    top: pane.scrollTop + from - pane.clientHeight / 3,
    behavior: isCalm ? 'auto' : 'smooth',
  })
  pane.scrollIntoView({ block: 'nearest' })
}
