'use client'

import { useCallback, useEffect, useState } from 'react'

import type { ImportRow } from './importRow'

const askEvery = 1000

export type Imports = {
  /** Null until the server has answered. */
  rows: readonly ImportRow[] | null
  current: ImportRow | null
  /** The server knows no imports. */
  isMissing: boolean
  /** What the last request met with. */
  trouble: { kind: 'unreachable' | 'refused'; error: string } | null
  show: (row: ImportRow | null) => void
  act: (action: 'start' | 'cancel' | 'undo') => Promise<void>
}

/** The imports of the blog and the one on the screen, kept up to date while it runs. */
export const useImports = (address: string): Imports => {
  const [rows, setRows] = useState<Imports['rows']>(null)
  const [current, setCurrent] = useState<ImportRow | null>(null)
  const [isMissing, setMissing] = useState(false)
  const [trouble, setTrouble] = useState<Imports['trouble']>(null)

  const ask = useCallback(
    async <Answer>(path: string, method = 'GET'): Promise<Answer | null> => {
      const response = await fetch(`${address}${path}`, { method, credentials: 'include' })
      if (response.ok) {
        setTrouble(null)
        return (await response.json()) as Answer
      }
      if (response.status === 404 && path === '') setMissing(true)
      const answer = (await response.json().catch(() => ({}))) as {
        errors?: { message: string }[]
      }
      const error = answer.errors?.[0]?.message ?? String(response.status)
      setTrouble({ kind: 'refused', error })
      return null
    },
    [address],
  )
  const lose = useCallback((error: unknown): void => {
    setTrouble({
      kind: 'unreachable',
      error: error instanceof Error ? error.message : String(error),
    })
  }, [])

  const list = useCallback(async (): Promise<readonly ImportRow[]> => {
    const answer = await ask<{ imports: ImportRow[] }>('')
    if (answer) setRows(answer.imports)
    return answer?.imports ?? []
  }, [ask])

  useEffect(() => {
    const open = async (): Promise<void> => {
      const found = await list()
      // One that is running is what whoever comes back wants to see.
      setCurrent((shown) => shown ?? found.find(isBusy) ?? null)
    }
    open().catch(lose)
  }, [list, lose])

  const watched = current && isBusy(current) ? current.id : null
  useEffect(() => {
    if (watched === null) return
    let isOver = false
    const look = async (): Promise<void> => {
      const answer = await ask<{ import: ImportRow }>(`/${watched}`)
      if (isOver || !answer) return
      setCurrent(answer.import)
      if (!isBusy(answer.import)) await list()
    }
    const timer = setInterval(() => void look().catch(lose), askEvery)
    return () => {
      isOver = true
      clearInterval(timer)
    }
  }, [watched, ask, list, lose])

  const id = current?.id
  const act = useCallback(
    async (action: 'start' | 'cancel' | 'undo'): Promise<void> => {
      if (!id) return
      try {
        if ((await ask(`/${id}/${action}`, 'POST')) === null) return
        const answer = await ask<{ import: ImportRow }>(`/${id}`)
        if (answer) setCurrent(answer.import)
        await list()
      } catch (error) {
        lose(error)
      }
    },
    [id, ask, list, lose],
  )

  return { rows, current, isMissing, trouble, show: setCurrent, act }
}

const isBusy = ({ state }: ImportRow): boolean => state === 'running' || state === 'undoing'
