import type { Endpoint } from 'payload'

import { roles } from './editorial'
import { withUser } from '../../../src/cms/withUser'
import { cancelImport } from './cancelImport'
import { listImports } from './listImports'
import { readImport } from './readImport'
import { startImport } from './startImport'
import { undoImportOf } from './undoImportOf'
import { uploadImport } from './uploadImport'

/** What the screen of imports talks to, under `/api/imports`. In place of Payload's own routes of the collection. */
export const importEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/file', method: 'post', handler: withUser(uploadImport, roles) },
  { path: '/', method: 'get', handler: withUser(listImports, roles) },
  { path: '/:id', method: 'get', handler: withUser(readImport, roles) },
  { path: '/:id/start', method: 'post', handler: withUser(startImport, roles) },
  { path: '/:id/cancel', method: 'post', handler: withUser(cancelImport, roles) },
  { path: '/:id/undo', method: 'post', handler: withUser(undoImportOf, roles) },
]
