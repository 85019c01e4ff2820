'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import { askApi, type ApiTrouble } from '../../../src/cms/askApi'
import type { LiveCheck } from './deskAnswers'

/** The form learns of a change up to half a second late, and the answer is wanted within a second of a pause. */
const restFor = 400
const waitWhenLimited = 5

export type LiveState = {
  /** `empty` until there is a word to check. */
  at: 'empty' | 'checking' | 'done' | 'failed' | 'limited'
  /** The last answer; it stays while the next one is asked for. */
  check: LiveCheck | null
  /** The text that `check` speaks of: its offsets point into it. */
  text: string
  trouble: ApiTrouble | null
}

const nothing: LiveState = { at: 'empty', check: null, text: '', trouble: null }

/**
 * Checks a text as it is being written: once the writing rests, never two at a time (an earlier request is given up), and
 * never twice the same text. Reads the form and changes nothing in it.
 */
export const useLiveCheck = ({
  address,
  body,
  post,
}: {
  address: string
  /** The value of the body in the form: the editor's state. */
  body: unknown
  /** The id of the post, once it has one: it is no source of its own. */
  post: string | undefined
}): LiveState & { again: () => void } => {
  const [state, setState] = useState<LiveState>(nothing)
  const [attempt, setAttempt] = useState(0)
  const asked = useRef('')

  useEffect(() => {
    const abort = new AbortController()
    let retry: ReturnType<typeof setTimeout> | undefined
    const look = async (): Promise<void> => {
      const sent = JSON.stringify({ body, ...(post ? { post } : {}) })
      if (sent === asked.current) return
      const text = await textOf(body)
      if (abort.signal.aborted) return
      if (text === '') return setState(nothing)
      setState((before) => ({ ...before, at: 'checking', trouble: null }))
      const { answer, trouble } = await askApi<LiveCheck>({
        address,
        method: 'POST',
        body: { body, ...(post ? { post } : {}) },
        signal: abort.signal,
      })
      if (answer) {
        asked.current = sent
        return setState({ at: 'done', check: answer, text, trouble: null })
      }
      const isLimited = trouble.status === 429
      setState((before) => ({ ...before, at: isLimited ? 'limited' : 'failed', trouble }))
      if (isLimited) {
        const seconds = trouble.retryAfter ?? waitWhenLimited
        retry = setTimeout(() => setAttempt((before) => before + 1), 1000 * seconds)
      }
    }
    const timer = setTimeout(() => {
      look().catch(() => {
        // Only what was given up throws: a newer text is on its way.
      })
    }, restFor)
    return () => {
      clearTimeout(timer)
      clearTimeout(retry)
      abort.abort()
    }
  }, [address, body, post, attempt])

  const again = useCallback(() => {
    asked.current = ''
    setAttempt((before) => before + 1)
  }, [])
  return { ...state, again }
}

/** The text as the server sees it. Brings its reader of HTML along, so it is loaded when it is needed. */
const textOf = async (body: unknown): Promise<string> => {
  const { lexicalToArticle } = await import('../../../src/article/lexicalToArticle')
  return lexicalToArticle({ title: '', body }).text
}
