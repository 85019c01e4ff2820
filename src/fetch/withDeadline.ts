import { fetchError } from './fetchError'

/**
 * Runs work that must end within a time or with the caller's signal, whichever comes first.
 * @throws FetchError timeout; the reason of the signal; what the work throws
 */
export const withDeadline = async <Result>(options: {
  url: URL
  /** Less than one ends it at once. */
  milliseconds: number
  signal: AbortSignal
  work: (signal: AbortSignal) => Promise<Result>
}): Promise<Result> => {
  const { url, milliseconds, signal: outer, work } = options
  const controller = new AbortController()
  const timer = setTimeout(
    () =>
      controller.abort(
        fetchError({
          code: 'timeout',
          address: url,
          problem: 'took too long to answer',
          wayOut: 'See whether the page opens in a browser, and try again later.',
        }),
      ),
    Math.max(0, milliseconds),
  )
  const giveUp = (): void => controller.abort(outer.reason)
  if (outer.aborted) giveUp()
  outer.addEventListener('abort', giveUp, { once: true })
  try {
    return await work(controller.signal)
  } finally {
    clearTimeout(timer)
    outer.removeEventListener('abort', giveUp)
  }
}
