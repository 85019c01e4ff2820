import type { Outcome } from '../domain/outcomes/outcomes'

/** What Google answered, in the words of the screens. */
export const outcomeNames: Readonly<Record<Outcome, { en: string; bn: string }>> = {
  waiting: { en: 'Waiting for Google', bn: 'গুগলের উত্তরের অপেক্ষায়' },
  ready: { en: 'Ready: accepted', bn: 'প্রস্তুত: গৃহীত' },
  'needs-attention': {
    en: 'Needs attention (no reason named)',
    bn: 'মনোযোগ দরকার (কারণ বলা হয়নি)',
  },
  'low-value-content': { en: 'Low value content', bn: 'কম মূল্যের কনটেন্ট' },
  'policy-violation': { en: 'Policy violation', bn: 'নীতি লঙ্ঘন' },
  'too-little-text': { en: 'Too little text', bn: 'লেখা খুব কম' },
  'mostly-media': {
    en: 'Mostly pictures or videos, or only headlines',
    bn: 'প্রায় সবই ছবি বা ভিডিও, নয়তো শুধু শিরোনাম',
  },
  'unfinished-site': { en: 'Under construction or a template', bn: 'অসম্পূর্ণ সাইট বা খালি ছাঁচ' },
  navigation: { en: 'Hard to navigate', bn: 'সাইটে চলাচল কঠিন' },
  'traffic-sources': { en: 'Traffic sources', bn: 'দর্শক আসার উৎস' },
  'unsupported-language': { en: 'Unsupported language', bn: 'অসমর্থিত ভাষা' },
  'duplicate-account': { en: 'Duplicate account', bn: 'একাধিক অ্যাকাউন্ট' },
  'code-missing': { en: 'Code missing or incomplete', bn: 'কোড নেই বা অসম্পূর্ণ' },
  'site-down': { en: 'Site down or unreachable', bn: 'সাইট বন্ধ বা খোলে না' },
  'behind-login': { en: 'Behind a login or password', bn: 'লগইন বা পাসওয়ার্ডের আড়ালে' },
  'crawler-blocked': { en: 'Crawler blocked', bn: 'গুগলের রোবট আটকানো' },
  certificate: { en: 'Certificate or HTTPS', bn: 'নিরাপত্তা সনদ বা HTTPS' },
  'no-publisher-content': {
    en: 'Screens without publisher content',
    bn: 'নিজস্ব কনটেন্ট ছাড়া পাতা',
  },
  'replicated-content': { en: 'Replicated content', bn: 'নকল কনটেন্ট' },
  'more-ads-than-content': { en: 'More ads than content', bn: 'কনটেন্টের চেয়ে বিজ্ঞাপন বেশি' },
  other: { en: 'Another reason', bn: 'অন্য কারণ' },
  withdrawn: { en: 'Withdrawn by me', bn: 'নিজে ফিরিয়ে নিয়েছি' },
}
