import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'

const contextKey = 'restoresAsDraft'

/** Remembers that a version is being restored as a draft: Payload tells the later hooks nothing of it. */
const beforeOperation: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'restoreVersion') return
  req.context[contextKey] = (args as { draft?: boolean }).draft === true
}

/**
 * Gives a version that is restored as a draft the status it is going to have. Payload sets it after the hooks, which would
 * take a published version for one that is being published again. Comes first among the hooks.
 */
const beforeChange: CollectionBeforeChangeHook = ({ data, req }) => {
  if (req.context[contextKey] !== true) return data
  delete req.context[contextKey]
  return { ...data, _status: 'draft' }
}

export const restoreAsDraft = { beforeOperation, beforeChange }
