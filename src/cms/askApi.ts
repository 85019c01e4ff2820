export type ApiTrouble = {
  /** 0 when the server did not answer at all. */
  status: number
  error: string
  /** Seconds after which to ask again, where the server says so. */
  retryAfter: number | null
}

/**
 * Asks an endpoint of ours as whoever is signed in. What the server refuses is an answer (`trouble`), not an error;
 * only an aborted request throws.
 */
export const askApi = async <Answer>({
  address,
  method = 'GET',
  body,
  signal,
}: {
  address: string
  method?: 'GET' | 'POST' | 'PATCH'
  body?: unknown
  signal?: AbortSignal
}): Promise<{ answer: Answer; trouble: null } | { answer: null; trouble: ApiTrouble }> => {
  try {
    const response = await fetch(address, {
      method,
      credentials: 'include',
      ...(signal ? { signal } : {}),
      ...(body === undefined
        ? {}
        : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    })
    const answer = (await response.json().catch(() => null)) as
      (Answer & { errors?: { message: string }[] }) | null
    if (response.ok && answer !== null) return { answer, trouble: null }
    const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN)
    return {
      answer: null,
      trouble: {
        status: response.status,
        error: answer?.errors?.[0]?.message ?? String(response.status),
        retryAfter: Number.isFinite(seconds) ? seconds : null,
      },
    }
  } catch (error) {
    if (signal?.aborted) throw error
    const reason = error instanceof Error ? error.message : String(error)
    return { answer: null, trouble: { status: 0, error: reason, retryAfter: null } }
  }
}
