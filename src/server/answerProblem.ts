import type { Context } from 'hono'

import { problemDetails, problemType } from '../cms/problemDetails'

/** What is wrong with a request that is refused before anybody looks who asks. */
export type ServerProblem = {
  status: number
  code: string
  field?: string
  en: string
  bn: string
  /** Facts beside the sentence, such as a limit. */
  data?: Readonly<Record<string, unknown>>
}

/** Refuses with problem details (RFC 9457), in both languages: who asks is not known yet. */
export const answerProblem = (
  context: Context,
  { status, code, field, en, bn, data = {} }: ServerProblem,
): Response => {
  const errors = [
    { message: `${en} / ${bn}`, data: { code, ...(field ? { field } : {}), ...data } },
  ]
  const details = problemDetails({
    status,
    errors,
    path: pathOf(context.req.raw.url),
    language: context.req.header('accept-language') ?? 'bn',
  })
  // The admin's forms read the words of an error where it calls itself JSON, and nowhere else.
  const type = context.req.header('cookie') === undefined ? problemType : 'application/json'
  return context.body(JSON.stringify(details), status as 400, { 'Content-Type': type })
}

const pathOf = (url: string): string => {
  try {
    return new URL(url).pathname
  } catch {
    return '/'
  }
}
