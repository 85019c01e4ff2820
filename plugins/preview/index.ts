import type { CollectionConfig, Plugin } from 'payload'

import { isPreviewed } from './domain/previewClaim'
import { createPreviewToken } from './endpoints/createPreviewToken'
import { readPreview } from './endpoints/readPreview'
import type { PresentDraft } from './gather/presentDraft'
import { previewUrl } from './gather/previewUrl'
import { letPreview } from './hooks/letPreview'

/** How does a draft look on the site? Signed links that show one draft for a short time, and the live preview of the editor. */
export const previewPlugin =
  ({ present }: { present: PresentDraft }): Plugin =>
  (config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection) =>
      isPreviewed(collection.slug) ? letPreview(shown(collection)) : collection,
    ),
    endpoints: [...(config.endpoints ?? []), createPreviewToken, readPreview(present)],
  })

const shown = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: {
    ...collection.admin,
    preview: (doc, { req }) => previewUrl({ req, collection: collection.slug, id: doc.id }),
    livePreview: {
      url: ({ data, req }) => previewUrl({ req, collection: collection.slug, id: data.id }),
      // The names of the breakpoints are widths: they read the same in every language.
      breakpoints: [390, 768, 1280].map((width) => ({
        name: String(width),
        label: `${width} px`,
        width,
        height: width === 390 ? 844 : 900,
      })),
    },
  },
})
