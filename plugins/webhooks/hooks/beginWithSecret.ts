import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'

import { rotatedSecrets } from '../domain/signingSecrets'
import { newSecret, sealSecret } from '../gather/secretBox'

const contextKey = 'newWebhookSecret'

/** A webhook has a secret from the first moment; one that is made active again has no reason to be stopped. */
const beforeChange: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const isBegun = data.active === true && originalDoc?.active !== true
  const next = isBegun ? { ...data, stoppedBecause: null } : data
  if (operation !== 'create') return next
  const text = newSecret()
  req.context[contextKey] = text
  const sealed = sealSecret({ secret: req.payload.secret, text })
  return {
    ...next,
    secrets: rotatedSecrets({ secrets: [], sealed, now: Date.now(), overlap: 0 }),
  }
}

/** The answer to the request that made it is the only one that shows the secret. */
const afterChange: CollectionAfterChangeHook = ({ doc, operation, req }) => {
  const text = req.context[contextKey]
  if (operation !== 'create' || typeof text !== 'string') return doc
  delete req.context[contextKey]
  return { ...doc, secret: text }
}

export const beginWithSecret = { beforeChange, afterChange }
