import type { GlobalConfig, TextField } from 'payload'

import { problemOfPattern } from '../../src/cms/addressPatterns'
import { bilingual } from '../../src/cms/bilingual'
import { admins, anyone, fieldForSignedIn } from '../access'
import { previewPathField } from '../fields/previewPathField'

const weekdays = [
  ['6', 'Saturday', 'শনিবার'],
  ['0', 'Sunday', 'রবিবার'],
  ['1', 'Monday', 'সোমবার'],
] as const

const pathField = ({
  name,
  defaultValue,
  en,
  bn,
}: {
  name: string
  defaultValue: string
  en: string
  bn: string
}): TextField => ({
  name,
  type: 'text',
  required: true,
  defaultValue,
  label: bilingual({ en, bn }),
  validate: (
    value: string | null | undefined,
    { req }: { req: { i18n: { language: string } } },
  ) => {
    if (problemOfPattern(value ?? '') === null) return true
    return req.i18n.language === 'bn-BD'
      ? '“/” দিয়ে শুরু হবে ও :slug থাকবে, যেমন /blog/:slug বা /:year/:month/:slug। আরও দেওয়া যায় :day, :category, :id।'
      : 'Starts with “/” and names :slug, such as /blog/:slug or /:year/:month/:slug. Also known: :day, :category, :id.'
  },
})

/** The one site this installation serves. */
export const Blog: GlobalConfig = {
  slug: 'blog',
  label: bilingual({ en: 'Blog', bn: 'ব্লগ' }),
  admin: { group: bilingual({ en: 'Settings', bn: 'সেটিংস' }) },
  access: { read: anyone, update: admins },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: bilingual({ en: 'The blog', bn: 'ব্লগ' }),
          fields: [
            {
              name: 'name',
              type: 'text',
              required: true,
              defaultValue: 'Ekagro',
              label: bilingual({ en: 'Name', bn: 'নাম' }),
            },
            {
              name: 'address',
              type: 'text',
              label: bilingual({ en: 'Public address', bn: 'সাইটের ঠিকানা' }),
              admin: {
                placeholder: 'https://example.com',
                description: bilingual({
                  en: 'Where readers find the blog: scheme and host, nothing behind it.',
                  bn: 'পাঠক যেখানে ব্লগটি পান: https:// ও হোস্টের নাম, এর পরে কিছু নয়।',
                }),
              },
              validate: (
                value: string | null | undefined,
                { req }: { req: { i18n: { language: string } } },
              ) => {
                if (!value) return true
                return (
                  /^https?:\/\/[^\s/?#]+\/?$/i.test(value) ||
                  (req.i18n.language === 'bn-BD'
                    ? 'https://example.com এর মতো লিখুন।'
                    : 'Write it like https://example.com, without a path.')
                )
              },
            },
            {
              name: 'language',
              type: 'text',
              required: true,
              defaultValue: 'bn',
              label: bilingual({ en: 'Language', bn: 'ভাষা' }),
            },
            {
              name: 'timeZone',
              type: 'text',
              required: true,
              defaultValue: 'Asia/Dhaka',
              label: bilingual({ en: 'Time zone', bn: 'সময় অঞ্চল' }),
              validate: (
                value: string | null | undefined,
                { req }: { req: { i18n: { language: string } } },
              ) =>
                isTimeZone(value) ||
                (req.i18n.language === 'bn-BD'
                  ? 'Asia/Dhaka এর মতো একটি নাম লিখুন।'
                  : 'A name such as Asia/Dhaka or Europe/London.'),
            },
            {
              name: 'firstDayOfWeek',
              type: 'select',
              required: true,
              defaultValue: '6',
              label: bilingual({ en: 'The week begins on', bn: 'সপ্তাহ শুরু' }),
              options: weekdays.map(([value, en, bn]) => ({ value, label: bilingual({ en, bn }) })),
            },
            {
              name: 'authorsMayPublish',
              type: 'checkbox',
              defaultValue: false,
              label: bilingual({
                en: 'Authors may publish without an editor',
                bn: 'লেখকেরা সম্পাদক ছাড়াই প্রকাশ করতে পারবেন',
              }),
              access: { read: fieldForSignedIn },
            },
          ],
        },
        {
          label: bilingual({ en: 'Niche and cadence', bn: 'বিষয় ও নিয়মিততা' }),
          fields: [
            {
              name: 'nichePreset',
              type: 'select',
              label: bilingual({ en: 'The one subject', bn: 'একমাত্র বিষয়' }),
              options: [
                { value: 'education', label: bilingual({ en: 'Education', bn: 'শিক্ষা' }) },
                { value: 'lifestyle', label: bilingual({ en: 'Lifestyle', bn: 'জীবনযাপন' }) },
                {
                  value: 'information-technology',
                  label: bilingual({ en: 'Information technology', bn: 'তথ্যপ্রযুক্তি' }),
                },
                { value: 'sports', label: bilingual({ en: 'Sports', bn: 'খেলাধুলা' }) },
                { value: 'entertainment', label: bilingual({ en: 'Entertainment', bn: 'বিনোদন' }) },
                {
                  value: 'own',
                  label: bilingual({ en: 'A subject of its own', bn: 'নিজস্ব বিষয়' }),
                },
              ],
            },
            {
              name: 'nicheStatement',
              type: 'textarea',
              label: bilingual({ en: 'The subject in one sentence', bn: 'এক বাক্যে বিষয়টি' }),
            },
            {
              name: 'nicheKeywords',
              type: 'text',
              hasMany: true,
              access: { read: fieldForSignedIn },
              label: bilingual({ en: 'Keywords of the subject', bn: 'বিষয়ের মূল শব্দ' }),
            },
            {
              type: 'row',
              fields: [
                {
                  name: 'cadencePosts',
                  type: 'number',
                  min: 1,
                  max: 50,
                  defaultValue: 1,
                  access: { read: fieldForSignedIn },
                  label: bilingual({ en: 'Posts to publish', bn: 'যত পোস্ট প্রকাশ করতে চান' }),
                },
                {
                  name: 'cadencePer',
                  type: 'select',
                  defaultValue: 'week',
                  access: { read: fieldForSignedIn },
                  label: bilingual({ en: 'In each', bn: 'প্রতি' }),
                  options: [
                    { value: 'week', label: bilingual({ en: 'Week', bn: 'সপ্তাহে' }) },
                    { value: 'month', label: bilingual({ en: 'Month', bn: 'মাসে' }) },
                  ],
                },
              ],
            },
          ],
        },
        {
          label: bilingual({ en: 'Addresses', bn: 'ঠিকানা' }),
          fields: [
            pathField({ name: 'postPath', defaultValue: '/:slug', en: 'Posts', bn: 'পোস্ট' }),
            pathField({ name: 'pagePath', defaultValue: '/:slug', en: 'Pages', bn: 'পাতা' }),
            pathField({
              name: 'categoryPath',
              defaultValue: '/category/:slug',
              en: 'Categories',
              bn: 'বিভাগ',
            }),
            pathField({ name: 'tagPath', defaultValue: '/tag/:slug', en: 'Tags', bn: 'ট্যাগ' }),
            previewPathField,
          ],
        },
        {
          label: bilingual({ en: 'AdSense', bn: 'অ্যাডসেন্স' }),
          fields: [
            {
              name: 'publisherId',
              type: 'text',
              label: bilingual({ en: 'Publisher id', bn: 'প্রকাশক আইডি' }),
              admin: { placeholder: 'pub-0000000000000000' },
              validate: (
                value: string | null | undefined,
                { req }: { req: { i18n: { language: string } } },
              ) => {
                if (!value || /^pub-\d{16}$/.test(value)) return true
                return req.i18n.language === 'bn-BD'
                  ? '“pub-” ও ১৬টি অঙ্ক, “ca-” ছাড়া।'
                  : '“pub-” and 16 digits, without “ca-”.'
              },
            },
          ],
        },
      ],
    },
  ],
}

const isTimeZone = (value: string | null | undefined): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value ?? '' })
    return Boolean(value)
  } catch {
    return false
  }
}
