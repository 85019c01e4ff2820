import type { CollapsibleField, TextField, TextFieldSingleValidation } from 'payload'

import { bilingual } from '../../../src/cms/bilingual'
import { checkAddress } from '../../../src/fetch/checkAddress'
import { keepKeySecret, readKeySecret } from './webKey'

type Data = Partial<Record<string, unknown>>
type FormCheck = { data: unknown; req: { i18n: { language: string } } }

const providerIs =
  (...providers: string[]) =>
  (data: Data): boolean =>
    providers.includes(String(data['webProvider']))

/** A check of a text that only matters for some providers. */
const checked =
  ({
    providers,
    isRight,
    en,
    bn,
  }: {
    providers: string[]
    isRight: (value: string) => boolean
    en: string
    bn: string
  }): TextFieldSingleValidation =>
  (value, { data, req }) => {
    if (!providers.includes(String((data as Data)['webProvider']))) return true
    if (isRight(value ?? '')) return true
    return req.i18n.language === 'bn-BD' ? bn : en
  }

const isAddress = (value: string): boolean =>
  /^https?:\/\//iu.test(value) && URL.canParse(value) && new URL(value).username === ''

/** Whether the way out would let a request for an address pass, as far as the address itself tells. */
const mayBeAsked = (address: string, data: Data): boolean => {
  const { origin } = new URL(address)
  const allow = new Set(data['webInOwnNetwork'] === true ? [origin] : [])
  try {
    return Boolean(checkAddress({ address: origin, allow }))
  } catch {
    return false
  }
}

/** Headers that belong to the connection, not to a key. */
const ownHeaders =
  /^(?:host|connection|content-.*|transfer-encoding|cookie|te|upgrade|user-agent|accept.*)$/iu

const path = ({
  name,
  value,
  en,
  bn,
}: {
  name: string
  value: string
  en: string
  bn: string
}): TextField => ({
  name,
  type: 'text',
  defaultValue: value,
  label: bilingual({ en, bn }),
  admin: { condition: providerIs('json'), width: '33%' },
  validate: checked({
    providers: ['json'],
    isRight: (written) => /^[^\s]{0,100}$/u.test(written),
    en: 'Names joined by dots, such as data.items.',
    bn: 'বিন্দু দিয়ে জোড়া নাম লিখুন, যেমন data.items।',
  }),
})

/** The fields of the global `originality` that say whether and where sentences are looked for on the web. Off until set. */
export const webSearchFields: CollapsibleField = {
  type: 'collapsible',
  label: bilingual({ en: 'Searching the web', bn: 'ওয়েবে খোঁজা' }),
  admin: {
    initCollapsed: true,
    description: bilingual({
      en: 'When this is on, sentences of your posts are sent to the search service you choose. It is a third party: it sees those sentences and your server’s address, under its own terms. Drafts are not sent unless you allow it below.',
      bn: 'এটি চালু থাকলে আপনার লেখার কিছু বাক্য আপনার বেছে নেওয়া সার্চ সেবার কাছে পাঠানো হয়। সেবাটি তৃতীয় পক্ষ: বাক্যগুলো ও আপনার সার্ভারের ঠিকানা তারা দেখতে পায়, আর সেখানে তাদের নিজস্ব শর্ত খাটে। নিচে অনুমতি না দিলে খসড়া লেখা পাঠানো হয় না।',
    }),
  },
  fields: [
    {
      name: 'webProvider',
      type: 'select',
      required: true,
      defaultValue: 'none',
      label: bilingual({ en: 'Search service', bn: 'সার্চ সেবা' }),
      admin: { isClearable: false },
      options: [
        {
          value: 'none',
          label: bilingual({
            en: 'None: the web is not searched',
            bn: 'কোনোটি নয়: ওয়েবে খোঁজা হবে না',
          }),
        },
        { value: 'brave', label: bilingual({ en: 'Brave Search', bn: 'ব্রেভ সার্চ' }) },
        {
          value: 'searxng',
          label: bilingual({ en: 'A SearXNG server', bn: 'একটি SearXNG সার্ভার' }),
        },
        {
          value: 'json',
          label: bilingual({
            en: 'Another service that answers in JSON',
            bn: 'JSON-এ উত্তর দেয় এমন অন্য সেবা',
          }),
        },
      ],
    },
    {
      name: 'webAddress',
      type: 'text',
      label: bilingual({ en: 'Address of the service', bn: 'সেবার ঠিকানা' }),
      admin: {
        condition: providerIs('searxng', 'json'),
        description: bilingual({
          en: 'SearXNG: where it lies, such as https://search.example.com; its settings must allow the format json. Other services: the whole address with {query} where the words go, and {count} if it takes a number.',
          bn: 'SearXNG হলে তার ঠিকানা, যেমন https://search.example.com; তার সেটিংসে json ফরম্যাট চালু থাকতে হবে। অন্য সেবা হলে পুরো ঠিকানা, খোঁজার কথার জায়গায় {query}, আর সংখ্যা নিলে তার জায়গায় {count}।',
        }),
      },
      validate: (value: string | null | undefined, args: FormCheck) => {
        const provider = (args.data as Data)['webProvider']
        if (provider !== 'searxng' && provider !== 'json') return true
        const isRight =
          isAddress(value ?? '') && (provider === 'searxng' || (value ?? '').includes('{query}'))
        if (isRight && mayBeAsked(value ?? '', args.data as Data)) return true
        if (isRight) {
          return args.req.i18n.language === 'bn-BD'
            ? 'ঠিকানাটি নিজের নেটওয়ার্কের, নয়তো আলাদা পোর্টের। ব্যবহার করতে নিচের ঘরে টিক দিন।'
            : 'This address lies in a private network or has a port of its own. Tick the box below to use it.'
        }
        return args.req.i18n.language === 'bn-BD'
          ? 'https:// দিয়ে শুরু করে পুরো ঠিকানা লিখুন; অন্য সেবার বেলায় তাতে {query} থাকবে।'
          : 'Write the whole address, beginning with https://; for another service with {query} in it.'
      },
    },
    {
      name: 'webInOwnNetwork',
      type: 'checkbox',
      defaultValue: false,
      label: bilingual({
        en: 'The service lies in our own network, or at a port of its own',
        bn: 'সেবাটি আমাদের নিজেদের নেটওয়ার্কে, অথবা আলাদা পোর্টে চলে',
      }),
      admin: {
        condition: providerIs('searxng', 'json'),
        description: bilingual({
          en: 'Then the server may ask exactly this address, wherever it lies. Pages that the service names are fetched from the public internet only, as ever.',
          bn: 'টিক দিলে সার্ভার শুধু এই ঠিকানাটিতেই অনুরোধ পাঠাতে পারবে, সেটি যেখানেই থাকুক। সেবাটি যেসব পাতার কথা বলবে, সেগুলো আগের মতোই শুধু উন্মুক্ত ইন্টারনেট থেকে আনা হবে।',
        }),
      },
    },
    {
      name: 'webHeader',
      type: 'text',
      label: bilingual({ en: 'Name of the header for the key', bn: 'কী যে হেডারে যাবে তার নাম' }),
      admin: { condition: providerIs('json'), placeholder: 'X-API-Key' },
      validate: checked({
        providers: ['json'],
        isRight: (value) =>
          value === '' || (/^[\w!#$%&'*+.^`|~-]{1,64}$/u.test(value) && !ownHeaders.test(value)),
        en: 'The name of a header, such as X-API-Key or Authorization.',
        bn: 'একটি হেডারের নাম লিখুন, যেমন X-API-Key বা Authorization।',
      }),
    },
    {
      name: 'webKey',
      type: 'text',
      label: bilingual({ en: 'Key', bn: 'কী (গোপন চাবি)' }),
      admin: {
        condition: providerIs('brave', 'json'),
        autoComplete: 'off',
        description: bilingual({
          en: 'It is kept encrypted and is never shown again. Write a new one over the dots, or empty the field to forget it.',
          bn: 'এটি এনক্রিপ্ট করে রাখা হয়, আর কখনো দেখানো হয় না। বদলাতে ফোঁটাগুলোর জায়গায় নতুনটি লিখুন, মুছতে ঘরটি খালি করুন।',
        }),
      },
      hooks: { beforeChange: [keepKeySecret], afterRead: [readKeySecret] },
      validate: checked({
        providers: ['brave', 'json'],
        isRight: (value) => /^[\x20-\x7E•]{0,500}$/u.test(value),
        en: 'A key has only Latin letters, digits and signs.',
        bn: 'কী-তে কেবল ইংরেজি অক্ষর, অঙ্ক ও চিহ্ন থাকে।',
      }),
    },
    {
      type: 'row',
      fields: [
        path({
          name: 'webResultsPath',
          value: 'results',
          en: 'Path of the list of results',
          bn: 'ফলাফলের তালিকার পথ',
        }),
        path({ name: 'webUrlPath', value: 'url', en: 'Path of the address', bn: 'ঠিকানার পথ' }),
        path({ name: 'webTitlePath', value: 'title', en: 'Path of the title', bn: 'শিরোনামের পথ' }),
        path({
          name: 'webSnippetPath',
          value: 'snippet',
          en: 'Path of the excerpt',
          bn: 'উদ্ধৃত অংশের পথ',
        }),
        path({
          name: 'webDatePath',
          value: '',
          en: 'Path of the date (may be empty)',
          bn: 'তারিখের পথ (খালি থাকতে পারে)',
        }),
      ],
    },
    {
      name: 'webDailyBudget',
      type: 'number',
      required: true,
      min: 0,
      max: 100_000,
      defaultValue: 50,
      label: bilingual({ en: 'Searches a day at most', bn: 'দিনে সর্বোচ্চ কতবার খোঁজা হবে' }),
      admin: {
        condition: providerIs('brave', 'searxng', 'json'),
        description: bilingual({
          en: 'One search for about 120 words of a post. Answers are kept for a week.',
          bn: 'লেখার প্রতি ১২০ শব্দের জন্য মোটামুটি একবার খোঁজা হয়। উত্তর এক সপ্তাহ রাখা হয়।',
        }),
      },
    },
    {
      name: 'webAlsoDrafts',
      type: 'checkbox',
      defaultValue: false,
      label: bilingual({
        en: 'Search for drafts too: their sentences leave the house before you publish',
        bn: 'খসড়ার জন্যও খোঁজা হোক: প্রকাশের আগেই তার বাক্য বাইরে যাবে',
      }),
      admin: { condition: providerIs('brave', 'searxng', 'json') },
    },
  ],
}
