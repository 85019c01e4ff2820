import type { CollectionConfig } from 'payload'

import { admins, nobody } from '../../../collections/access'
import { bilingual } from '../../../src/cms/bilingual'
import { webhookEvents } from '../domain/webhookEvents'
import { redeliver } from '../endpoints/redeliver'
import { eventNames } from '../translations/eventNames'

const states = [
  ['waiting', 'Waiting', 'অপেক্ষায়'],
  ['delivered', 'Delivered', 'পৌঁছেছে'],
  ['failed', 'Given up', 'পৌঁছায়নি'],
  ['dropped', 'Dropped', 'বাদ'],
] as const

/** One row for each message to each webhook: what waits to be sent, and the log of what was. Kept for 30 days, at most 1,000 that are over. */
export const WebhookDeliveries: CollectionConfig = {
  slug: 'webhook-deliveries',
  labels: {
    singular: bilingual({ en: 'Webhook delivery', bn: 'ওয়েবহুক ডেলিভারি' }),
    plural: bilingual({ en: 'Webhook deliveries', bn: 'ওয়েবহুক ডেলিভারি' }),
  },
  admin: {
    useAsTitle: 'event',
    defaultColumns: ['event', 'webhook', 'state', 'statusCode', 'attempt', 'createdAt'],
    group: bilingual({ en: 'Settings', bn: 'সেটিংস' }),
    hidden: ({ user }) => user?.role !== 'admin',
  },
  access: { create: nobody, delete: nobody, read: admins, update: nobody },
  defaultSort: '-createdAt',
  endpoints: [redeliver],
  indexes: [{ fields: ['state', 'nextAttemptAt'] }],
  fields: [
    {
      name: 'panel',
      type: 'ui',
      admin: {
        components: { Field: '/plugins/webhooks/components/DeliveryPanel.tsx#DeliveryPanel' },
      },
    },
    {
      name: 'webhook',
      type: 'relationship',
      relationTo: 'webhooks',
      required: true,
      index: true,
      maxDepth: 1,
      label: bilingual({ en: 'Webhook', bn: 'ওয়েবহুক' }),
    },
    {
      name: 'event',
      type: 'select',
      required: true,
      label: bilingual({ en: 'Event', bn: 'ঘটনা' }),
      options: ([...webhookEvents, 'webhook.test'] as const).map((value) => ({
        value,
        label: bilingual(eventNames[value]),
      })),
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      label: bilingual({ en: 'State', bn: 'অবস্থা' }),
      options: states.map(([value, en, bn]) => ({ value, label: bilingual({ en, bn }) })),
    },
    {
      name: 'message',
      type: 'text',
      required: true,
      index: true,
      label: bilingual({ en: 'Message id (webhook-id)', bn: 'বার্তার আইডি (webhook-id)' }),
    },
    {
      name: 'document',
      type: 'text',
      index: true,
      label: bilingual({ en: 'Document', bn: 'নথি' }),
    },
    {
      name: 'attempt',
      type: 'number',
      required: true,
      label: bilingual({ en: 'Attempts made', bn: 'যতবার চেষ্টা হয়েছে' }),
    },
    {
      name: 'statusCode',
      type: 'number',
      label: bilingual({ en: 'Status of the answer', bn: 'উত্তরের স্ট্যাটাস' }),
    },
    {
      name: 'duration',
      type: 'number',
      label: bilingual({ en: 'Duration (milliseconds)', bn: 'সময় (মিলিসেকেন্ড)' }),
    },
    {
      name: 'nextAttemptAt',
      type: 'date',
      label: bilingual({ en: 'Next attempt', bn: 'পরের চেষ্টা' }),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'lastAttemptAt',
      type: 'date',
      label: bilingual({ en: 'Last attempt', bn: 'শেষ চেষ্টা' }),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    { name: 'error', type: 'textarea', label: bilingual({ en: 'Error', bn: 'ত্রুটি' }) },
    {
      name: 'answer',
      type: 'textarea',
      label: bilingual({ en: 'Answer (first kilobyte)', bn: 'উত্তর (প্রথম এক কিলোবাইট)' }),
    },
    {
      name: 'body',
      type: 'textarea',
      required: true,
      label: bilingual({ en: 'What was sent', bn: 'যা পাঠানো হয়েছে' }),
    },
  ],
}
