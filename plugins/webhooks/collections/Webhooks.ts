import type { CollectionConfig } from 'payload'

import { admins, fieldForNobody } from '../../../collections/access'
import { bilingual } from '../../../src/cms/bilingual'
import { webhookEvents } from '../domain/webhookEvents'
import { makeSecret } from '../endpoints/makeSecret'
import { sendTest } from '../endpoints/sendTest'
import { dropDeliveries } from '../hooks/dropDeliveries'
import { beginWithSecret } from '../hooks/beginWithSecret'
import type { ResolvedWebhookOptions } from '../options'
import { eventNames } from '../translations/eventNames'
import { validateAddress } from './validateAddress'

/** Who is told of what the blog publishes: an address, its events, and the secrets that sign. */
export const webhooks = (options: ResolvedWebhookOptions): CollectionConfig => ({
  slug: 'webhooks',
  labels: {
    singular: bilingual({ en: 'Webhook', bn: 'ওয়েবহুক' }),
    plural: bilingual({ en: 'Webhooks', bn: 'ওয়েবহুক' }),
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'address', 'events', 'active'],
    group: bilingual({ en: 'Settings', bn: 'সেটিংস' }),
    hidden: ({ user }) => user?.role !== 'admin',
    description: bilingual({
      en: 'An address that is told when something the public reads has changed, so that the site can renew its pages.',
      bn: 'পাঠক যা পড়েন তাতে বদল হলে যে ঠিকানায় খবর যায়, যাতে সাইট তার পাতা নতুন করে নিতে পারে।',
    }),
  },
  access: { create: admins, delete: admins, read: admins, update: admins },
  endpoints: [makeSecret, sendTest(options)],
  hooks: {
    beforeChange: [beginWithSecret.beforeChange],
    afterChange: [beginWithSecret.afterChange],
    beforeDelete: [dropDeliveries],
  },
  fields: [
    { name: 'name', type: 'text', required: true, label: bilingual({ en: 'Name', bn: 'নাম' }) },
    {
      name: 'address',
      type: 'text',
      required: true,
      label: bilingual({ en: 'Address', bn: 'ঠিকানা' }),
      admin: {
        placeholder: 'https://example.com/api/revalidate',
        description: bilingual({
          en: 'Gets a POST for each event. A public address with https; one in your own network only where the operator allowed its origin (EKAGRO_WEBHOOK_ORIGINS).',
          bn: 'প্রতিটি ঘটনায় এখানে একটি POST যায়। https-সহ প্রকাশ্য ঠিকানা দিন; নিজের নেটওয়ার্কের ঠিকানা চলবে শুধু সার্ভারের পরিচালক অনুমতি দিয়ে থাকলে (EKAGRO_WEBHOOK_ORIGINS)।',
        }),
      },
      validate: validateAddress(options),
    },
    {
      name: 'events',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: [...webhookEvents],
      label: bilingual({ en: 'Events', bn: 'যেসব ঘটনায়' }),
      options: webhookEvents.map((value) => ({ value, label: bilingual(eventNames[value]) })),
    },
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      index: true,
      label: bilingual({ en: 'Active', bn: 'চালু' }),
      admin: { position: 'sidebar' },
    },
    {
      name: 'stoppedBecause',
      type: 'text',
      access: { create: fieldForNobody, update: fieldForNobody },
      label: bilingual({ en: 'Stopped because', bn: 'বন্ধ হওয়ার কারণ' }),
      admin: {
        readOnly: true,
        position: 'sidebar',
        condition: (data) => Boolean(data?.stoppedBecause),
      },
    },
    {
      name: 'secrets',
      type: 'json',
      hidden: true,
      access: { create: fieldForNobody, read: fieldForNobody, update: fieldForNobody },
      label: bilingual({ en: 'Sealed secrets', bn: 'সিলগালা গোপন চাবি' }),
    },
    {
      name: 'panel',
      type: 'ui',
      admin: {
        components: { Field: '/plugins/webhooks/components/WebhookPanel.tsx#WebhookPanel' },
      },
    },
  ],
})
