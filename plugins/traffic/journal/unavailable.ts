/** An error of the journal that the endpoint answers with 503: nothing was kept. */
export const unavailable = (message: string, cause?: unknown): Error & { code: string } =>
  Object.assign(new Error(message, cause === undefined ? {} : { cause }), {
    code: 'journal-unavailable',
  })
