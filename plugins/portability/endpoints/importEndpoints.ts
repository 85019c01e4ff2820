import type { Endpoint } from 'payload'

import { roles } from './editorial'
import { described } from '../../../src/cms/endpointDescription'
import { withUser } from '../../../src/cms/withUser'
import { cancelImport } from './cancelImport'
import { listImports } from './listImports'
import { readImport } from './readImport'
import { startImport } from './startImport'
import { undoImportOf } from './undoImportOf'
import { uploadImport } from './uploadImport'

const internal = described({ internal: 'serves the screen of imports' })

/** What the screen of imports talks to, under `/api/imports`. In place of Payload's own routes of the collection. */
export const importEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/file', method: 'post', ...internal, handler: withUser(uploadImport, roles) },
  { path: '/', method: 'get', ...internal, handler: withUser(listImports, roles) },
  { path: '/:id', method: 'get', ...internal, handler: withUser(readImport, roles) },
  { path: '/:id/start', method: 'post', ...internal, handler: withUser(startImport, roles) },
  { path: '/:id/cancel', method: 'post', ...internal, handler: withUser(cancelImport, roles) },
  { path: '/:id/undo', method: 'post', ...internal, handler: withUser(undoImportOf, roles) },
]
