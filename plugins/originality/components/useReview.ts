'use client'

import { useCallback, useEffect, useState } from 'react'

import { askApi, type ApiTrouble } from '../../../src/cms/askApi'
import type { Decision } from '../domain/decision'
import type { PairAnswer } from './deskAnswers'

export type ReviewChange =
  { decision: Decision; note?: string; passage?: string } | { excluded: boolean }

/** One pair, its texts and its decisions. A change shows what the server answers: scores are never reckoned here. */
export const useReview = (
  address: string,
): {
  answer: PairAnswer | null
  trouble: ApiTrouble | null
  /** Whether the trouble came from a change, which leaves the screen as it was. */
  isChangeRefused: boolean
  isSaving: boolean
  change: (change: ReviewChange) => Promise<boolean>
  again: () => void
} => {
  const [answer, setAnswer] = useState<PairAnswer | null>(null)
  const [trouble, setTrouble] = useState<ApiTrouble | null>(null)
  const [isChangeRefused, setRefused] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    const abort = new AbortController()
    const ask = async (): Promise<void> => {
      const got = await askApi<PairAnswer>({ address, signal: abort.signal })
      setRefused(false)
      setTrouble(got.trouble)
      if (got.answer) setAnswer(got.answer)
    }
    ask().catch(() => {
      // The screen was left.
    })
    return () => abort.abort()
  }, [address, attempt])

  const change = useCallback(
    async (body: ReviewChange): Promise<boolean> => {
      setSaving(true)
      const got = await askApi<PairAnswer>({ address, method: 'PATCH', body })
      setSaving(false)
      setRefused(got.trouble !== null)
      setTrouble(got.trouble)
      const { answer: changed } = got
      if (!changed) return false
      setAnswer((before) => ({
        ...changed,
        text: changed.text ?? before?.text,
        sourceText: changed.sourceText ?? before?.sourceText,
      }))
      return true
    },
    [address],
  )
  const again = useCallback(() => setAttempt((before) => before + 1), [])
  return { answer, trouble, isChangeRefused, isSaving, change, again }
}
