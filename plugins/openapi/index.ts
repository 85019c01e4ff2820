import type { Plugin } from 'payload'

import { getDocument } from './endpoints/getDocument'
import { getPage } from './endpoints/getPage'

/** What can be asked of this API? The OpenAPI document, and a page to read it. Stands after all plugins with endpoints. */
export const openApiPlugin = (): Plugin => (config) => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), getDocument, getPage],
})
