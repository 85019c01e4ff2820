import { APIError, type PayloadRequest } from 'payload'

/** A refusal of a request, in the language of whoever asks, that names the field. `answerProblems` gives it its shape. */
export const problem = ({
  req,
  status,
  code,
  field,
  en,
  bn,
}: {
  req: Pick<PayloadRequest, 'i18n'>
  status: number
  code: string
  field?: string
  en: string
  bn: string
}): APIError =>
  new APIError(
    req.i18n.language === 'bn-BD' ? bn : en,
    status,
    { code, ...(field ? { field } : {}) },
    true,
  )
