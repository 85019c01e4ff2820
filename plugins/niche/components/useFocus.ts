'use client'

import { useCallback, useEffect, useState } from 'react'

import { askNiche } from './askNiche'
import type { FocusAnswer, FocusReading } from './nicheAnswers'

const askEvery = 1000

/** The focus of the blog, how far reading it is while that takes long, and a way to say of a post that it is on the subject, is not, or (null) to take that back. */
export const useFocus = (api: string) => {
  const [answer, setAnswer] = useState<FocusAnswer | null>(null)
  const [trouble, setTrouble] = useState<{ at: 'reading' | 'saying'; error: string } | null>(null)
  const [isBusy, setBusy] = useState(true)
  const [isKept, setKept] = useState(false)
  const [progress, setProgress] = useState<FocusReading['reading']>(null)

  const [attempt, setAttempt] = useState(0)
  const read = useCallback(() => setAttempt((before) => before + 1), [])
  useEffect(() => {
    let isWanted = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = async (): Promise<void> => {
      setBusy(true)
      try {
        const told = await askNiche<FocusAnswer | FocusReading>({ address: `${api}/focus` })
        if (!isWanted) return
        if ('reading' in told) {
          setProgress(told.reading)
          timer = setTimeout(() => void ask(), askEvery)
          return
        }
        setAnswer(told)
        setTrouble(null)
      } catch (error) {
        if (isWanted) setTrouble({ at: 'reading', error: (error as Error).message })
      }
      if (!isWanted) return
      setProgress(null)
      setBusy(false)
    }
    void ask()
    return () => {
      isWanted = false
      clearTimeout(timer)
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
  return { answer, trouble, isBusy, isKept, progress, read, tell }
}
