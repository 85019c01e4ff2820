import { problemDetails, problemType } from '../../../src/cms/problemDetails'
import type { FieldProblem } from '../domain/readContactFields'
import { fieldProblemText, refusalTexts } from '../translations/refusals'

type Language = 'en' | 'bn'
type Refusal = keyof typeof refusalTexts

/** Any page may learn that it is refused, and only the blog's own that a message is taken. */
export const headersFor = (origin: string | null): Record<string, string> => ({
  'Access-Control-Allow-Origin': origin ?? '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cache-Control': 'no-store',
  Vary: 'Origin',
})

const statuses: Readonly<Record<Refusal, number>> = {
  'unknown-key': 401,
  'foreign-origin': 403,
  closed: 404,
  method: 405,
  'too-large': 413,
  type: 415,
  unreadable: 400,
  'too-many-requests': 429,
}

const send = ({
  status,
  errors,
  language,
  headers,
}: {
  status: number
  errors: Parameters<typeof problemDetails>[0]['errors']
  language: Language
  headers: Record<string, string>
}): Response =>
  Response.json(problemDetails({ status, errors, path: '/api/contact', language }), {
    status,
    headers: { ...headersFor(null), 'Content-Type': problemType, ...headers },
  })

/** A refusal in the language of whoever asks. */
export const refuse = (
  code: Refusal,
  language: Language,
  headers: Record<string, string> = {},
): Response =>
  send({
    status: statuses[code],
    errors: [{ message: refusalTexts[code][language === 'bn' ? 1 : 0], data: { code } }],
    language,
    headers,
  })

/** 400 that names every field that is wrong, the first of them as `field`. */
export const refuseFields = (problems: readonly FieldProblem[], language: Language): Response =>
  send({
    status: 400,
    errors: problems.map((problem) => ({
      message: fieldProblemText(problem, language),
      data: { code: `contact-${problem.code}`, field: problem.field },
    })),
    language,
    headers: {},
  })
