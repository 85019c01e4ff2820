import { APIError, type PayloadRequest } from 'payload'

/** A refusal of a request about traffic, in the language of whoever asks, that names the field. */
export const refusal = ({
  req,
  status = 400,
  code,
  field,
  en,
  bn,
}: {
  req: PayloadRequest
  status?: number
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
