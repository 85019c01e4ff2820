import { problemDetails, problemType } from '../../../src/cms/problemDetails'
import type { BodyProblem } from '../domain/readHitBody'

/** Anybody's page may send hits, and none may read more than that they arrived. */
export const openToAll = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cache-Control': 'no-store',
} as const

const refusal = ({
  status,
  code,
  message,
  field,
  headers = {},
}: {
  status: number
  code: string
  message: string
  field?: string
  headers?: Record<string, string>
}): Response =>
  Response.json(
    problemDetails({
      status,
      errors: [{ message, data: { code, ...(field ? { field } : {}) } }],
      path: '/api/traffic/hit',
      language: 'en',
    }),
    { status, headers: { 'Content-Type': problemType, ...openToAll, ...headers } },
  )

/** The answers of the routes that take hits, but for the good ones. */
export const answers = {
  malformed: ({ field, message }: BodyProblem): Response =>
    refusal({
      status: 400,
      code: 'malformed-hit',
      field,
      message: `“${field}” ${message}. / “${field}” ঘরটি ঠিক নেই।`,
    }),
  tooLarge: (limit: number): Response =>
    refusal({
      status: 413,
      code: 'too-large',
      message: `A hit has at most ${limit} bytes. / একটি হিট সর্বোচ্চ ${limit} বাইট।`,
    }),
  wrongMethod: (allowed: string): Response =>
    refusal({
      status: 405,
      code: 'method',
      message: `Use ${allowed}. / ${allowed} ব্যবহার করুন।`,
      headers: { Allow: allowed },
    }),
  wrongKey: (): Response =>
    refusal({
      status: 401,
      code: 'api-key',
      message:
        'Nobody has this API key; make one on the page of a user. / এই এপিআই কি কারও নয়; ব্যবহারকারীর পাতায় একটি তৈরি করুন।',
    }),
  unavailable: (): Response =>
    refusal({
      status: 503,
      code: 'traffic-unavailable',
      message: 'The hit cannot be kept now. / হিটটি এখন রাখা যাচ্ছে না।',
      headers: { 'Retry-After': '5' },
    }),
  preflight: (): Response =>
    new Response(null, {
      status: 204,
      headers: {
        ...openToAll,
        'Access-Control-Allow-Methods': 'POST',
        'Access-Control-Allow-Headers': 'Content-Type, Authorization',
        'Access-Control-Max-Age': '86400',
      },
    }),
}
