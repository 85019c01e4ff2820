import type { Rule } from '../rule'
import { numbers } from './numbers'
import { sources } from './sources'

/** Rules 21 to 25: does the blog publish regularly? Habits, none of them a demand of Google's. */
export const cadenceRules: readonly Rule[] = [
  {
    id: 'cadence-active-weeks',
    number: 21,
    area: 'cadence',
    basis: 'ours',
    blocks: 'never',
    promotable: true,
    weight: 1,
    sources: [],
    thresholds: [
      ...numbers({
        values: { windowWeeks: 12 },
        unit: 'weeks',
        en: 'Three months: long enough to show a habit, short enough to be mended.',
        bn: 'তিন মাস: অভ্যাস বোঝার জন্য যথেষ্ট, আবার শুধরে নেওয়ার মতো ছোট।',
      }),
      ...numbers({
        values: { minimumWords: 300 },
        unit: 'words',
        en: 'Shorter posts do not count: a habit of notes is not a habit of writing. The same number as for thin posts.',
        bn: 'এর চেয়ে ছোট লেখা গোনা হয় না; টুকরো নোট আর নিয়মিত লেখা এক কথা নয়। সংক্ষিপ্ত লেখার সীমাও এটিই।',
      }),
      ...numbers({
        values: { passFrom: 9, warnFrom: 6 },
        unit: 'weeks',
        en: 'Three weeks of four show a habit, two of four a beginning. Google has no rule about how often to publish.',
        bn: 'চার সপ্তাহের তিনটিতে লেখা থাকলে অভ্যাস বলা যায়, দুটিতে থাকলে শুরু। কত ঘন ঘন লিখতে হবে, সে বিষয়ে গুগলের কোনো নিয়ম নেই।',
      }),
    ],
  },
  {
    id: 'cadence-recency',
    number: 22,
    area: 'cadence',
    basis: 'ours',
    blocks: 'never',
    promotable: false,
    weight: 1,
    sources: [],
    thresholds: [
      ...numbers({
        values: { passUpTo: 14, warnUpTo: 45 },
        unit: 'days',
        en: 'After two weeks a weekly blog has missed a post; after six it looks left behind. Google has no rule.',
        bn: 'দুই সপ্তাহ পেরোলে সাপ্তাহিক ব্লগের একটি লেখা বাদ পড়ে; ছয় সপ্তাহ পেরোলে ব্লগটিকে পরিত্যক্ত মনে হয়। গুগলের কোনো নিয়ম নেই।',
      }),
      ...numbers({
        values: { minimumWords: 300 },
        unit: 'words',
        en: 'Shorter posts do not count: a habit of notes is not a habit of writing. The same number as for thin posts.',
        bn: 'এর চেয়ে ছোট লেখা গোনা হয় না; টুকরো নোট আর নিয়মিত লেখা এক কথা নয়। সংক্ষিপ্ত লেখার সীমাও এটিই।',
      }),
    ],
  },
  {
    id: 'cadence-burst',
    number: 23,
    area: 'cadence',
    basis: 'advisory',
    blocks: 'never',
    promotable: false,
    weight: 1,
    sources: [sources.searchSpam],
    thresholds: [
      ...numbers({
        values: { dayUpTo: 10 },
        unit: 'posts',
        en: 'More than ten posts within 24 hours are seldom written by one person.',
        bn: '২৪ ঘণ্টায় দশটির বেশি লেখা একজনের পক্ষে লেখা প্রায় অসম্ভব।',
      }),
      ...numbers({
        values: { threeDayShareUpTo: 0.5 },
        unit: 'share',
        en: 'When more than half of a blog appeared within 72 hours, it was filled rather than written.',
        bn: 'অর্ধেকের বেশি লেখা ৭২ ঘণ্টায় এলে মনে হয়, ব্লগটি লেখা হয়নি, ভরাট করা হয়েছে।',
      }),
      ...numbers({
        values: { postsFrom: 4 },
        unit: 'posts',
        en: 'A share of fewer posts than these says nothing about a habit.',
        bn: 'এর চেয়ে কম লেখার অনুপাত থেকে অভ্যাস বোঝা যায় না।',
      }),
    ],
  },
  {
    id: 'cadence-date-honesty',
    number: 24,
    area: 'cadence',
    basis: 'advisory',
    blocks: 'never',
    promotable: false,
    weight: 1,
    sources: [sources.helpfulContent],
    thresholds: [
      ...numbers({
        values: { changedBelow: 0.05 },
        unit: 'share',
        en: 'An edit of less than one word in twenty is a correction, not a new version that deserves a new date.',
        bn: 'কুড়ি শব্দের একটিরও কম বদলালে তা সংশোধন মাত্র, নতুন তারিখ পাওয়ার মতো নতুন লেখা নয়।',
      }),
      ...numbers({
        values: { passUpTo: 0, warnUpTo: 2 },
        unit: 'count',
        en: 'Once or twice may be an accident; more often the dates are being polished.',
        bn: 'এক-দুবার ভুলে হতে পারে; তার বেশি হলে ধরে নিতে হয়, তারিখ ইচ্ছা করে বদলানো হচ্ছে।',
      }),
      ...numbers({
        values: { windowDays: 90 },
        unit: 'days',
        en: 'Three months, the same season that the other habits are judged by.',
        bn: 'তিন মাস; অন্য অভ্যাসগুলোও এই সময় ধরেই বিচার করা হয়।',
      }),
    ],
  },
  {
    id: 'cadence-site-history',
    number: 25,
    area: 'cadence',
    basis: 'folklore',
    blocks: 'never',
    promotable: true,
    weight: 1,
    sources: [sources.eligibility],
    thresholds: numbers({
      values: { passFrom: 30, warnFrom: 14 },
      unit: 'days',
      en: 'Bloggers speak of one, three or six months; an old official page named six for some countries and is gone. Google names no minimum age today.',
      bn: 'ব্লগাররা এক, তিন বা ছয় মাসের কথা বলেন। কিছু দেশের জন্য ছয় মাসের একটি পুরোনো নিয়ম গুগলের ছিল, এখন নেই। সাইটের কোনো ন্যূনতম বয়স গুগল আর বলে না।',
    }),
  },
]
