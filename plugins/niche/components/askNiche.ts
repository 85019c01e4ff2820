/** Asks an endpoint of the plugin as whoever is signed in. Throws an error with the server's own words when it refuses. */
export const askNiche = async <Answer>({
  address,
  method = 'GET',
  body,
}: {
  address: string
  method?: 'GET' | 'POST' | 'DELETE'
  body?: unknown
}): Promise<Answer> => {
  const response = await fetch(address, {
    method,
    credentials: 'include',
    ...(body === undefined
      ? {}
      : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  })
  const answer = (await response.json().catch(() => null)) as
    (Answer & { errors?: { message: string }[] }) | null
  if (response.ok && answer !== null) return answer
  throw new Error(answer?.errors?.[0]?.message ?? String(response.status))
}
