import type { TranslationTree } from './translationTree'

/**
 * The words of `@payloadcms/plugin-seo` in Bengali. `characterCount` and the two length tips end
 * in a space because the plugin sets the next words directly behind them.
 */
export const bengaliSeo = {
  'plugin-seo': {
    almostThere: 'প্রায় হয়ে গেছে',
    autoGenerate: 'নিজে থেকে তৈরি করুন',
    bestPractices: 'গুগলের নির্দেশনা',
    characterCount: '{{current}}/{{minLength}}-{{maxLength}} অক্ষর, ',
    charactersLeftOver: 'আরও {{characters}}টি লেখা যায়',
    charactersToGo: 'আরও {{characters}}টি লাগবে',
    charactersTooMany: '{{characters}}টি বেশি',
    checksPassing: '{{max}}টির মধ্যে {{current}}টি ঠিক আছে',
    good: 'ভালো',
    imageAutoGenerationTip: 'নিজে থেকে তৈরি করলে লেখার প্রচ্ছদ ছবিটি নেওয়া হবে।',
    lengthTipDescription:
      'দৈর্ঘ্য {{minLength}} থেকে {{maxLength}} অক্ষরের মধ্যে হওয়া উচিত। ভালো মেটা বিবরণ লিখতে দেখুন: ',
    lengthTipTitle:
      'দৈর্ঘ্য {{minLength}} থেকে {{maxLength}} অক্ষরের মধ্যে হওয়া উচিত। ভালো মেটা শিরোনাম লিখতে দেখুন: ',
    missing: 'নেই',
    noImage: 'ছবি নেই',
    preview: 'প্রাকদর্শন',
    previewDescription:
      'বিষয়বস্তু আর কী লিখে খোঁজা হয়েছে, তার ওপর নির্ভর করে ফলাফল অন্য রকম দেখাতে পারে।',
    tooLong: 'বেশি লম্বা',
    tooShort: 'বেশি ছোট',
  },
} satisfies TranslationTree
