import type { TranslationTree } from './translationTree'

/** The words of `@payloadcms/plugin-redirects` in Bengali. */
export const bengaliRedirects = {
  'plugin-redirects': {
    customUrl: 'নিজের দেওয়া ঠিকানা',
    documentToRedirect: 'যে লেখা বা পাতায় যাবে',
    fromUrl: 'পুরোনো ঠিকানা',
    internalLink: 'এই ব্লগের লেখা বা পাতা',
    redirectType: 'রিডাইরেক্টের ধরন',
    toUrlType: 'নতুন ঠিকানার ধরন',
  },
} satisfies TranslationTree
