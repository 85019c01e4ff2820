import { APIError } from 'payload'

import type { SignedInRequest } from './withUser'

/** A refusal of a request, in the language of whoever asks, that names the field. */
export const problem = ({
  req,
  status,
  code,
  field,
  en,
  bn,
}: {
  req: SignedInRequest
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
