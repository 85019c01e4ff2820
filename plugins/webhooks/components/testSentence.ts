import type { Say } from '../../../src/cms/sayIn'

/** What `POST /api/webhooks/:id/test` answers. */
export type TestAnswer = {
  delivered: boolean
  status: number | null
  duration: number
  error: string | null
}

/** What came of a test, as a sentence. */
export const testSentence = (answer: TestAnswer, say: Say): string => {
  const { delivered, duration, status } = answer
  const error = answer.error ?? ''
  if (status === null) return say('panel:test-bad', { error })
  if (delivered) return say('panel:test-good', { duration, status: String(status) })
  return say('panel:test-refused', { error, status: String(status) }).trim()
}
