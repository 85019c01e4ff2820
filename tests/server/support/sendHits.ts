/** Sends hits for pages of their own, as different readers, until told to stop; keeps which were acknowledged. */
export const sendHits = (
  origin: string,
  { senders, prefix }: { senders: number; prefix: string },
) => {
  const acknowledged: string[] = []
  let sent = 0
  let isOver = false
  const one = async (): Promise<{ status: number; retryAfter: string | null }> => {
    const number = (sent += 1)
    const page = `/${prefix}-${number}`
    const response = await fetch(`${origin}/api/traffic/hit`, {
      method: 'POST',
      // Of one reader 60 a minute count.
      headers: {
        'User-Agent': `Mozilla/5.0 (X11; Linux x86_64; rv:${number % 97}.0) Gecko/20100101 Firefox/${number % 89}.0`,
      },
      body: JSON.stringify({ url: `https://blog.example${page}` }),
    })
    await response.text()
    if (response.status === 202) acknowledged.push(page)
    return { status: response.status, retryAfter: response.headers.get('retry-after') }
  }
  const sendOn = async (): Promise<void> => {
    // oxlint-disable-next-line no-await-in-loop -- each sender waits for its answer
    while (!isOver) await one()
  }
  return {
    acknowledged,
    /** Sends one more. Throws when there is no answer. */
    one,
    /** Begins to send; what breaks off ends its sender. */
    begin: () => {
      const sending = Array.from({ length: senders }, () => sendOn().catch(() => {}))
      return async (): Promise<void> => {
        isOver = true
        await Promise.all(sending)
      }
    },
  }
}
