import type { APIError, PayloadRequest } from 'payload'

import { problem } from '../../../src/cms/problem'

/** What the public cannot read is not there: a draft, a trashed document and one that never was have the same answer. */
export const notFound = (req: PayloadRequest): APIError =>
  problem({
    req,
    status: 404,
    code: 'not-found',
    en: 'Nothing is published at this address.',
    bn: 'এই ঠিকানায় প্রকাশিত কিছু নেই।',
  })
