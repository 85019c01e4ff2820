import { APIError } from 'payload'

import type { SignedInRequest } from '../../../src/cms/withUser'

/** A refusal of a request, in the language of whoever asks, that names the field. */
export const problem = ({
  req,
  status,
  field,
  en,
  bn,
}: {
  req: SignedInRequest
  status: number
  field: string
  en: string
  bn: string
}): APIError =>
  new APIError(req.i18n.language === 'bn-BD' ? bn : en, status, { code: 'refused', field }, true)
