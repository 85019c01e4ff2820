import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Payload fetches a picture by itself when a request names an address instead of sending a file.
 * Everything that leaves this house goes through `src/fetch`, so the address is dropped here.
 */
export const refuseRemoteUpload: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const data = (args as { data?: Record<string, unknown> }).data
  if (data && req.payloadAPI !== 'local' && !req.file) {
    delete data.url
    delete data.filename
  }
  return args
}
