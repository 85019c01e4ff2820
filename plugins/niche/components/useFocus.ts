'use client'

import { useCallback, useEffect, useState } from 'react'

import { askNiche } from './askNiche'
import type { FocusAnswer } from './nicheAnswers'

/** The focus of the blog, and a way to say of a post that it is on the subject, is not, or (null) to take that back. */
export const useFocus = (api: string) => {
  const [answer, setAnswer] = useState<FocusAnswer | null>(null)
  const [trouble, setTrouble] = useState<{ at: 'reading' | 'saying'; error: string } | null>(null)
  const [isBusy, setBusy] = useState(true)
  const [isKept, setKept] = useState(false)

  const [attempt, setAttempt] = useState(0)
  const read = useCallback(() => setAttempt((before) => before + 1), [])
  useEffect(() => {
    let isWanted = true
    const ask = async (): Promise<void> => {
      setBusy(true)
      try {
        const focus = await askNiche<FocusAnswer>({ address: `${api}/focus` })
        if (!isWanted) return
        setAnswer(focus)
        setTrouble(null)
      } catch (error) {
        if (isWanted) setTrouble({ at: 'reading', error: (error as Error).message })
      }
      if (isWanted) setBusy(false)
    }
    void ask()
    return () => {
      isWanted = false
    }
  }, [api, attempt])

  const tell = useCallback(
    async (post: string, isOnSubject: boolean | null): Promise<void> => {
      setBusy(true)
      setKept(false)
      try {
        const address = `${api}/confirmations`
        await (isOnSubject === null
          ? askNiche({ address: `${address}/${encodeURIComponent(post)}`, method: 'DELETE' })
          : askNiche({ address, method: 'POST', body: { post, isOnSubject } }))
        setKept(true)
        read()
      } catch (error) {
        setTrouble({ at: 'saying', error: (error as Error).message })
        setBusy(false)
      }
    },
    [api, read],
  )
  return { answer, trouble, isBusy, isKept, read, tell }
}
