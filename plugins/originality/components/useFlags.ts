'use client'

import { useCallback, useEffect, useState } from 'react'

import { askApi, type ApiTrouble } from '../../../src/cms/askApi'
import type { FlagsAnswer } from './deskAnswers'
import type { FlagFilters } from './flagFilters'

const rowsOnAPage = 25

/**
 * The rows of the queue for some filters, asked for again when they change; the rows before stay until then. Behind the last page
 * stands the last: `page` of the answer says which one it is.
 */
export const useFlags = ({
  address,
  filters: { status, author, source, sort, page },
}: {
  address: string
  filters: FlagFilters
}): {
  answer: FlagsAnswer | null
  isAsking: boolean
  trouble: ApiTrouble | null
  again: () => void
} => {
  const [answer, setAnswer] = useState<FlagsAnswer | null>(null)
  const [isAsking, setAsking] = useState(true)
  const [trouble, setTrouble] = useState<ApiTrouble | null>(null)
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    const abort = new AbortController()
    const askFor = (wanted: number) => {
      const query = new URLSearchParams({
        status,
        sort,
        page: String(wanted),
        limit: String(rowsOnAPage),
        ...(author ? { author } : {}),
        ...(source ? { source } : {}),
      })
      return askApi<FlagsAnswer>({
        address: `${address}/flags?${query.toString()}`,
        signal: abort.signal,
      })
    }
    const ask = async (): Promise<void> => {
      setAsking(true)
      let got = await askFor(page)
      // What stood there was decided meanwhile, or the address is an old one.
      if (got.answer && page > Math.max(1, got.answer.pages)) {
        got = await askFor(Math.max(1, got.answer.pages))
      }
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
