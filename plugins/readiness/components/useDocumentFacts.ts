'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { PanelFacts } from './panelFacts'

/** Autosave writes every 0.8 s while somebody types; the facts are asked for when it rests. */
const restFor = 700

export type FactsState = {
  facts: PanelFacts | null
  /** The score from which the blog holds a text to be on its subject, in 0..1. */
  onSubjectFrom: number
  isMeasuring: boolean
  error: string | null
  retry: () => void
}

/** The facts of a document as it is being written, asked for again whenever `savedAt` changes. */
export const useDocumentFacts = ({
  collection,
  id,
  savedAt,
}: {
  collection: string | undefined
  /** Undefined until the document is saved for the first time. */
  id: string | undefined
  savedAt: number
}): FactsState => {
  const { config } = useConfig()
  const [state, setState] = useState<Omit<FactsState, 'retry'>>({
    facts: null,
    onSubjectFrom: 0.5,
    isMeasuring: false,
    error: null,
  })
  const [attempt, setAttempt] = useState(0)
  const address =
    id && collection
      ? `${config.serverURL}${config.routes.api}/readiness/${collection}/${id}`
      : null

  useEffect(() => {
    if (address === null) return
    const abort = new AbortController()
    const ask = async (): Promise<void> => {
      setState((before) => ({ ...before, isMeasuring: true, error: null }))
      try {
        const response = await fetch(address, { credentials: 'include', signal: abort.signal })
        const answer = (await response.json()) as {
          facts?: PanelFacts | null
          onSubjectFrom?: number
          errors?: { message: string }[]
        }
        if (!response.ok) throw new Error(answer.errors?.[0]?.message ?? String(response.status))
        const { facts = null, onSubjectFrom = 0.5 } = answer
        setState({ facts, onSubjectFrom, isMeasuring: false, error: null })
      } catch (error) {
        if (abort.signal.aborted) return
        const reason = error instanceof Error ? error.message : String(error)
        setState((before) => ({ ...before, isMeasuring: false, error: reason }))
      }
    }
    const timer = setTimeout(() => void ask(), restFor)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [address, savedAt, attempt])

  const retry = useCallback(() => setAttempt((before) => before + 1), [])
  return { ...state, retry }
}
