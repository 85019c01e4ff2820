/**
 * A response whose body, when the reader leaves early, is read to its end. Payload streams files from an open handle
 * that only the end closes: every aborted download would leak one.
 */
export const drainOnCancel = (response: Response): Response => {
  if (!response.body || isInMemory(response)) return response
  const reader = response.body.getReader()
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await reader.read()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      async cancel() {
        while (!(await reader.read()).done);
      },
    },
    { highWaterMark: 0 },
  )
  return new Response(body, response)
}

/** Answers in JSON are made whole before they are sent; only files come from an open handle. */
const isInMemory = (response: Response): boolean =>
  response.headers.get('content-type')?.startsWith('application/json') === true
