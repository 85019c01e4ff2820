'use client'

import { useCallback, useEffect, useState } from 'react'

import { askTraffic, type Trouble } from './askTraffic'

/**
 * What an address of the plugin answers, asked for again when the address changes, on `again`, and every `every` milliseconds while
 * the page is seen. The answer before stays until the new one is there. A null address is not asked.
 */
export const useTraffic = <Answer>({
  address,
  every,
}: {
  address: string | null
  every?: number
}): {
  answer: Answer | null
  isAsking: boolean
  trouble: Trouble | null
  again: () => void
} => {
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [isAsking, setAsking] = useState(address !== null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [attempt, setAttempt] = useState(0)
  const again = useCallback(() => setAttempt((before) => before + 1), [])

  useEffect(() => {
    if (address === null) return
    const abort = new AbortController()
    const ask = async (): Promise<void> => {
      setAsking(true)
      const got = await askTraffic<Answer>({ address, signal: abort.signal })
      setAsking(false)
      setTrouble(got.trouble)
      if (got.answer !== null) setAnswer(got.answer)
    }
    ask().catch(() => {
      // Only what was given up throws: something newer is being asked for.
    })
    return () => abort.abort()
  }, [address, attempt])

  useEffect(() => {
    if (every === undefined) return
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') again()
    }, every)
    return () => clearInterval(timer)
  }, [every, again])

  return { answer, isAsking, trouble, again }
}
