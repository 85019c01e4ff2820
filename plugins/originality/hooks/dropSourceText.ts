import type { CollectionAfterDeleteHook } from 'payload'

import { forgetDocument } from '../gather/forgetDocument'

/** A deleted source is compared with no more, and its matches go with it. */
export const dropSourceText: CollectionAfterDeleteHook = ({ id, req }) =>
  forgetDocument({ payload: req.payload, document: `source-texts:${id}` })
