import type { PayloadRequest } from 'payload'

import type { Previewed } from '../domain/previewClaim'

/** Gives a draft the form in which the public reads published documents; the product says how. */
export type PresentDraft = (draft: {
  req: PayloadRequest
  collection: Previewed
  document: Record<string, unknown>
}) => Promise<unknown>
