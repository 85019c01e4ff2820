'use client'

import { useCallback, useEffect, useState } from 'react'

import { askDesk, type DeskTrouble } from '../../../src/cms/askDesk'
import type { FlagsAnswer } from './deskAnswers'
import type { FlagFilters } from './flagFilters'

const rowsOnAPage = 25

/** The rows of the queue for some filters, asked for again when they change; the rows before stay until then. */
export const useFlags = ({
  address,
  filters: { status, author, source, sort, page },
}: {
  address: string
  filters: FlagFilters
}): {
  answer: FlagsAnswer | null
  isAsking: boolean
  trouble: DeskTrouble | null
  again: () => void
} => {
  const [answer, setAnswer] = useState<FlagsAnswer | null>(null)
  const [isAsking, setAsking] = useState(true)
  const [trouble, setTrouble] = useState<DeskTrouble | null>(null)
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    const abort = new AbortController()
    const query = new URLSearchParams({
      status,
      sort,
      page: String(page),
      limit: String(rowsOnAPage),
      ...(author ? { author } : {}),
      ...(source ? { source } : {}),
    })
    const ask = async (): Promise<void> => {
      setAsking(true)
      const got = await askDesk<FlagsAnswer>({
        address: `${address}/flags?${query.toString()}`,
        signal: abort.signal,
      })
      setAsking(false)
      setTrouble(got.trouble)
      if (got.answer) setAnswer(got.answer)
    }
    ask().catch(() => {
      // Only what was given up throws: newer filters are being asked for.
    })
    return () => abort.abort()
  }, [address, status, author, source, sort, page, attempt])

  const again = useCallback(() => setAttempt((before) => before + 1), [])
  return { answer, isAsking, trouble, again }
}
