/** What an attempt came to: the receiver's answer, or why there was none. */
export type Attempt =
  | { status: number; text: string; retryAt: number | null }
  | { code: string; problem: string; retryAt: number | null }

export type Outcome = {
  /** `gone` also ends the webhook: its receiver said that it does not exist any more (410). */
  kind: 'delivered' | 'failed' | 'gone'
  statusCode: number | null
  error: string | null
  answer: string | null
}

/** How an attempt is judged: 200 to 299 is success and nothing else, for a redirect is not followed. */
export const outcomeOf = (attempt: Attempt): Outcome => {
  if ('code' in attempt) {
    return { kind: 'failed', statusCode: null, error: attempt.problem, answer: null }
  }
  const { status, text } = attempt
  const answer = text === '' ? null : text
  if (status >= 200 && status < 300) {
    return { kind: 'delivered', statusCode: status, error: null, answer }
  }
  const isRedirect = status >= 300 && status < 400
  return {
    kind: status === 410 ? 'gone' : 'failed',
    statusCode: status,
    error: isRedirect
      ? 'The receiver redirects, and redirects are not followed. Give the address that it leads to.'
      : null,
    answer,
  }
}
