'use client'

import { useCallback, useEffect, useState } from 'react'

import { askApi } from '../../../src/cms/askApi'
import type { PresentedScreen } from '../endpoints/presentScreen'

/** Autosave writes every 0.8 s while somebody types; the screen is asked for when it rests. */
const restFor = 900

export type ScreenState = { screen: PresentedScreen | null; error: string | null; isBusy: boolean }

/** The screen of a document as last saved, asked for again whenever `savedAt` changes, and an editor's word on a suspicion. */
export const useScreen = ({ address, savedAt }: { address: string | null; savedAt: number }) => {
  const [state, setState] = useState<ScreenState>({ screen: null, error: null, isBusy: false })
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    if (address === null) return
    const abort = new AbortController()
    const ask = async (): Promise<void> => {
      setState((before) => ({ ...before, isBusy: true, error: null }))
      const { answer, trouble } = await askApi<PresentedScreen>({ address, signal: abort.signal })
      setState((before) => ({
        screen: answer ?? before.screen,
        error: trouble?.error ?? null,
        isBusy: false,
      }))
    }
    const timer = setTimeout(() => {
      ask().catch(() => {
        // Only what was given up throws: a newer text is on its way.
      })
    }, restFor)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [address, savedAt, attempt])

  const decide = async (said: { category: string; verdict: string; note: string }) => {
    if (address === null) return
    setState((before) => ({ ...before, isBusy: true, error: null }))
    const { answer, trouble } = await askApi<PresentedScreen>({
      address,
      method: 'POST',
      body: said,
    })
    setState((before) => ({
      screen: answer ?? before.screen,
      error: trouble?.error ?? null,
      isBusy: false,
    }))
  }
  const retry = useCallback(() => setAttempt((before) => before + 1), [])
  return { ...state, decide, retry }
}
