import type { Field, GlobalConfig } from 'payload'

import { admins, editors } from '../../../collections/access'
import { bilingual } from '../../../src/cms/bilingual'
import { isAddressRange } from '../../../src/network/isAddressRange'
import { forgetSettings } from '../hooks/forgetSettings'
import { headerField } from './headerField'
import { listField } from './listField'
import { showFields } from './showFields'

const isHost = (text: string): boolean => /^[^\s/:?#@]+\.[^\s/:?#@]+$/.test(text)
const isPath = (text: string): boolean => /^\/[^\s?#*]*\*?$/.test(text)

const rangeHint = {
  en: 'Write an address or a range, such as 203.0.113.7 or 2001:db8::/32.',
  bn: 'একটি আইপি ঠিকানা বা সীমা লিখুন, যেমন 203.0.113.7 বা 2001:db8::/32।',
}
const hostHint = {
  en: 'Write the host alone, such as example.com.',
  bn: 'শুধু সাইটের নাম লিখুন, যেমন example.com।',
}

const proxyFields: Field[] = [
  listField({
    name: 'trustedProxies',
    label: { en: 'Trusted proxies', bn: 'বিশ্বস্ত প্রক্সি' },
    description: {
      en: 'Addresses of the proxies in front of this server, such as 127.0.0.1 for one on the same machine. Only what they say about a reader’s address counts; without them all readers behind a proxy look like one.',
      bn: 'এই সার্ভারের সামনে যেসব প্রক্সি আছে তাদের ঠিকানা; একই মেশিনে থাকলে 127.0.0.1। পাঠকের ঠিকানা নিয়ে শুধু এদের কথাই মানা হয়; না লিখলে প্রক্সির পেছনের সব পাঠককে একজন মনে হবে।',
    },
    isRight: isAddressRange,
    hint: rangeHint,
  }),
  {
    type: 'row',
    fields: [
      headerField({
        name: 'addressHeader',
        label: { en: 'Header with the reader’s address', bn: 'যে হেডারে পাঠকের ঠিকানা থাকে' },
        description: {
          en: 'X-Forwarded-For while empty.',
          bn: 'খালি রাখলে X-Forwarded-For।',
        },
        placeholder: 'X-Forwarded-For',
      }),
      headerField({
        name: 'countryHeader',
        label: { en: 'Header with the country', bn: 'যে হেডারে দেশ থাকে' },
        description: {
          en: 'Two letters, told by a trusted proxy. Without it no country is known; it is never guessed.',
          bn: 'বিশ্বস্ত প্রক্সির দেওয়া দুই অক্ষরের কোড। না দিলে দেশ জানা যায় না; অনুমান করা হয় না।',
        },
        placeholder: 'CF-IPCountry',
      }),
    ],
  },
]

const notCountedFields: Field[] = [
  listField({
    name: 'ignoredAddresses',
    label: { en: 'Our own addresses', bn: 'নিজেদের ঠিকানা' },
    description: {
      en: 'Visits from here are the staff’s, and not counted. Whoever is signed in is not counted anyway.',
      bn: 'এখান থেকে আসা ভিজিট নিজেদের ধরা হয়, গোনা হয় না। সাইন ইন করা কেউ এমনিতেই গণনার বাইরে।',
    },
    isRight: isAddressRange,
    hint: rangeHint,
  }),
  listField({
    name: 'excludedPaths',
    label: { en: 'Paths that are not counted', bn: 'যেসব পথ গোনা হবে না' },
    description: {
      en: 'A * at the end stands for everything that begins so: /preview/*.',
      bn: 'শেষে * দিলে ওভাবে শুরু হওয়া সব পথ বোঝায়: /preview/*।',
    },
    isRight: isPath,
    hint: {
      en: 'A path begins with /, and a * stands only at its end.',
      bn: 'পথ / দিয়ে শুরু হয়, আর * থাকে শুধু শেষে।',
    },
  }),
  listField({
    name: 'spamReferrers',
    label: { en: 'More spam referrers', bn: 'আরও স্প্যাম উৎস' },
    description: {
      en: 'Hosts that only pretend to send readers. A short list is built in.',
      bn: 'যেসব সাইট পাঠক পাঠানোর ভান করে। ছোট একটি তালিকা আগে থেকেই আছে।',
    },
    isRight: isHost,
    hint: hostHint,
  }),
  listField({
    name: 'dataCentreRanges',
    label: { en: 'Ranges of data centres', bn: 'ডেটা সেন্টারের ঠিকানা-সীমা' },
    description: {
      en: 'Optional. What comes from there is no reader; mind that VPNs live there too.',
      bn: 'ঐচ্ছিক। এখান থেকে যা আসে তা পাঠক নয়; তবে ভিপিএনও এখানে থাকতে পারে।',
    },
    isRight: isAddressRange,
    hint: rangeHint,
  }),
  {
    name: 'mostAMinute',
    type: 'number',
    required: true,
    min: 5,
    max: 10_000,
    defaultValue: 60,
    label: bilingual({
      en: 'Requests of one visitor in a minute that count',
      bn: 'একজন ভিজিটরের মিনিটে যত অনুরোধ গোনা হবে',
    }),
  },
]

/** What the counter counts, whom it believes, who may see the figures, and which sources are forbidden. */
export const TrafficSettings: GlobalConfig = {
  slug: 'traffic-settings',
  label: bilingual({ en: 'Visitor counter', bn: 'ভিজিটর গণনা' }),
  admin: {
    group: bilingual({ en: 'Settings', bn: 'সেটিংস' }),
    hidden: ({ user }) => user?.role === 'author',
  },
  access: { read: editors, update: admins },
  hooks: { afterChange: [forgetSettings] },
  fields: [
    {
      name: 'isOn',
      type: 'checkbox',
      defaultValue: true,
      label: bilingual({ en: 'Count visitors', bn: 'ভিজিটর গোনা হবে' }),
    },
    listField({
      name: 'otherHosts',
      label: { en: 'Other hosts of the blog', bn: 'ব্লগের অন্য ঠিকানা' },
      description: {
        en: 'Beside the host of the blog’s address, whose www. is known. Hits of other hosts are dropped.',
        bn: 'ব্লগের মূল ঠিকানা ও তার www. ছাড়াও যেসব নামে ব্লগ চলে। অন্য সাইটের হিট বাদ যায়।',
      },
      isRight: isHost,
      hint: hostHint,
    }),
    ...proxyFields,
    ...notCountedFields,
    ...showFields,
  ],
}
