import type { CollectionConfig, GlobalConfig, Plugin } from 'payload'

import { NicheChanges } from './collections/NicheChanges'
import { NicheConfirmations } from './collections/NicheConfirmations'
import { NicheModel } from './collections/NicheModel'
import { confirmPost } from './endpoints/confirmPost'
import { getFocus } from './endpoints/getFocus'
import { getPostNiche } from './endpoints/getPostNiche'
import { takeBack } from './endpoints/takeBack'
import { forgetPost } from './hooks/forgetPost'
import { recordChange } from './hooks/recordChange'
import type { NicheOptions } from './options'
import { nichePanel, withScreens } from './withScreens'

/** Is every post about the one subject? Keeps what editors say of posts, and every change of the subject. */
export const nichePlugin =
  (options: NicheOptions): Plugin =>
  (config) => ({
    ...config,
    admin: withScreens({ admin: config.admin }),
    collections: [
      ...(config.collections ?? []).map((collection) =>
        collection.slug === 'posts' ? judged(collection) : collection,
      ),
      NicheConfirmations,
      NicheChanges,
    ],
    globals: [
      ...(config.globals ?? []).map((global) =>
        global.slug === 'blog' ? watched(global) : global,
      ),
      NicheModel,
    ],
    endpoints: [...(config.endpoints ?? []), getFocus(options), confirmPost, takeBack],
  })

const judged = (posts: CollectionConfig): CollectionConfig => ({
  ...posts,
  endpoints: [...(posts.endpoints || []), getPostNiche],
  fields: [nichePanel, ...posts.fields],
  hooks: { ...posts.hooks, beforeDelete: [...(posts.hooks?.beforeDelete ?? []), forgetPost] },
})

const watched = (blog: GlobalConfig): GlobalConfig => ({
  ...blog,
  hooks: { ...blog.hooks, afterChange: [...(blog.hooks?.afterChange ?? []), recordChange] },
})
