import type { CollectionConfig, Plugin } from 'payload'

import { mailWishes } from './collections/mailWishes'
import { Notices } from './collections/Notices'
import { noticeEndpoints } from './endpoints/noticeEndpoints'
import { lookAfterNotices } from './gather/lookAfterNotices'
import { takeNotice } from './gather/takeNotice'
import { dropNotices } from './hooks/dropNotices'
import { mailNotificationsTask } from './jobs/mailNotificationsTask'
import { withScreens } from './withScreens'

/** What happened while nobody looked? Keeps what other plugins tell by `src/cms/notify`, shows it to whom it concerns and mails it. */
export const notificationsPlugin = (): Plugin => (config) => ({
  ...config,
  admin: withScreens({ admin: config.admin }),
  collections: [
    ...(config.collections ?? []).map((collection) =>
      collection.slug === 'users' ? told(collection) : collection,
    ),
    Notices,
  ],
  custom: { ...config.custom, notify: takeNotice },
  endpoints: [...(config.endpoints ?? []), ...noticeEndpoints],
  jobs: { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), mailNotificationsTask] },
  onInit: async (payload) => {
    await config.onInit?.(payload)
    await lookAfterNotices(payload)
  },
})

const told = (users: CollectionConfig): CollectionConfig => ({
  ...users,
  fields: [...users.fields, mailWishes],
  hooks: { ...users.hooks, beforeDelete: [...(users.hooks?.beforeDelete ?? []), dropNotices] },
})
