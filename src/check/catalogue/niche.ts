import type { Rule } from '../rule'
import { numbers } from './numbers'
import { sources } from './sources'

/** Rules 18 to 20: is the blog about one subject, and what does that subject bring with it? */
export const nicheRules: readonly Rule[] = [
  {
    id: 'niche-focus',
    number: 18,
    area: 'niche',
    basis: 'advisory',
    blocks: 'never',
    promotable: true,
    weight: 1,
    sources: [sources.helpfulContent, sources.videoContent],
    thresholds: [
      {
        key: 'onSubjectFrom',
        value: 0.5,
        unit: 'share',
        reason: {
          en: 'The score from which a post counts as on the subject; chosen on labelled news in English and Bengali.',
          bn: 'যে স্কোর থেকে লেখাটি বিষয়ভুক্ত ধরা হয়; ইংরেজি ও বাংলা সংবাদে যাচাই করে ঠিক করা।',
        },
        googleGivesNoNumber: true,
      },
      {
        key: 'minimumPosts',
        value: 3,
        unit: 'posts',
        reason: {
          en: 'A share of one or two posts says nothing about the blog.',
          bn: 'এক-দুটি লেখা থেকে পুরো ব্লগ সম্পর্কে কিছু বলা যায় না।',
        },
        googleGivesNoNumber: true,
      },
      {
        key: 'passFrom',
        value: 0.8,
        unit: 'share',
        reason: {
          en: 'Google asks whether a site has a primary purpose or focus; four posts in five show one.',
          bn: 'গুগল জানতে চায় সাইটের মূল উদ্দেশ্য বা বিষয় আছে কি না; পাঁচটির চারটি লেখা তা দেখায়।',
        },
        googleGivesNoNumber: true,
      },
      {
        key: 'warnFrom',
        value: 0.6,
        unit: 'share',
        reason: {
          en: 'Below three posts in five a reader can no longer tell what the blog is about.',
          bn: 'পাঁচটির তিনটির কম লেখা বিষয়ে থাকলে পাঠক আর বুঝতে পারে না ব্লগটি কী নিয়ে।',
        },
        googleGivesNoNumber: true,
      },
    ],
  },
  {
    id: 'niche-restricted',
    number: 19,
    area: 'niche',
    basis: 'official',
    blocks: 'never',
    promotable: false,
    weight: 1,
    sources: [sources.publisherRestrictions, sources.policiesAndRestrictions],
    thresholds: numbers({
      values: { passUpTo: 0, warnUpTo: 0.2 },
      unit: 'share',
      en: 'A restricted subject is no violation; beyond one post in five few advertisers will bid for the blog.',
      bn: 'সীমিত বিষয় নিয়ে লেখা নীতিভঙ্গ নয়; তবে পাঁচটির একটির বেশি লেখা এমন হলে বিজ্ঞাপনদাতা কমে যায়।',
    }),
  },
  {
    id: 'niche-ymyl',
    number: 20,
    area: 'niche',
    basis: 'advisory',
    blocks: 'never',
    promotable: false,
    weight: 1,
    sources: [sources.helpfulContent],
    thresholds: numbers({
      values: { passFrom: 1 },
      unit: 'share',
      en: 'On health, money and safety a reader may be harmed by an error, so every such post should name its sources and who stands behind it.',
      bn: 'স্বাস্থ্য, টাকাপয়সা ও নিরাপত্তার লেখায় ভুল হলে পাঠকের ক্ষতি হতে পারে। তাই এমন প্রতিটি লেখায় সূত্র ও লেখকের যোগ্যতা জানানো উচিত।',
    }),
  },
]
