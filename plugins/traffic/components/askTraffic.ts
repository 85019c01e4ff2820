export type Trouble = {
  /** 0 when the server did not answer at all. */
  status: number
  error: string
}

/** Asks an endpoint of the plugin as whoever is signed in. A refusal is an answer (`trouble`); only an aborted request throws. */
export const askTraffic = async <Answer>({
  address,
  body,
  method = body === undefined ? 'GET' : 'POST',
  signal,
}: {
  address: string
  /** Sent by POST where there is one: a form as it is, anything else as JSON. */
  body?: unknown
  method?: 'GET' | 'POST' | 'DELETE'
  signal?: AbortSignal
}): Promise<{ answer: Answer; trouble: null } | { answer: null; trouble: Trouble }> => {
  try {
    const response = await fetch(address, {
      credentials: 'include',
      method,
      ...(signal ? { signal } : {}),
      ...(body === undefined
        ? {}
        : body instanceof FormData
          ? { body }
          : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    })
    const answer = (await response.json().catch(() => null)) as
      (Answer & { errors?: { message: string }[] }) | null
    if (response.ok && answer !== null) return { answer, trouble: null }
    const error = answer?.errors?.[0]?.message ?? String(response.status)
    return { answer: null, trouble: { status: response.status, error } }
  } catch (error) {
    if (signal?.aborted) throw error
    const reason = error instanceof Error ? error.message : String(error)
    return { answer: null, trouble: { status: 0, error: reason } }
  }
}
