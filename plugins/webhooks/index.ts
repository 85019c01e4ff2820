import type { CollectionConfig, GlobalConfig, Plugin } from 'payload'

import { WebhookDeliveries } from './collections/WebhookDeliveries'
import { webhooks } from './collections/Webhooks'
import { startSweeping } from './gather/startSweeping'
import { tellOfBlog } from './hooks/tellOfBlog'
import { tellOfDocument } from './hooks/tellOfDocument'
import { deliverWebhooksTask } from './jobs/deliverWebhooksTask'
import { resolveOptions, type WebhookOptions } from './options'

/** Who must know that the public reads something new? Tells addresses of the blog's choosing, signed and until they have it. */
export const webhooksPlugin =
  (options: WebhookOptions = {}): Plugin =>
  (config) => {
    const resolved = resolveOptions(options)
    return {
      ...config,
      collections: [
        ...(config.collections ?? []).map((collection) =>
          ['posts', 'pages'].includes(collection.slug) ? told(collection) : collection,
        ),
        webhooks(resolved),
        WebhookDeliveries,
      ],
      globals: (config.globals ?? []).map((global) =>
        ['blog', 'navigation'].includes(global.slug) ? toldGlobal(global) : global,
      ),
      onInit: async (payload) => {
        await config.onInit?.(payload)
        await startSweeping(payload)
      },
      jobs: {
        ...config.jobs,
        tasks: [...(config.jobs?.tasks ?? []), deliverWebhooksTask(resolved)],
      },
    }
  }

const told = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeChange: [...(collection.hooks?.beforeChange ?? []), tellOfDocument.beforeChange],
    afterChange: [...(collection.hooks?.afterChange ?? []), tellOfDocument.afterChange],
    beforeDelete: [...(collection.hooks?.beforeDelete ?? []), tellOfDocument.beforeDelete],
    afterDelete: [...(collection.hooks?.afterDelete ?? []), tellOfDocument.afterDelete],
  },
})

const toldGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: { ...global.hooks, afterChange: [...(global.hooks?.afterChange ?? []), tellOfBlog] },
})
