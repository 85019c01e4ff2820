export type PageKind = 'about' | 'contact' | 'privacy' | 'terms' | 'other'

/** Words that name a standing page, looked for in its slug and title. */
const WORDS: readonly (readonly [PageKind, RegExp])[] = [
  ['privacy', /privacy|গোপনীয়তা|প্রাইভেসি/u],
  ['terms', /\bterms\b|conditions|শর্তাবলি|শর্তাবলী|ব্যবহারের শর্ত/u],
  ['contact', /^contact\b|\bcontact us\b|যোগাযোগ/u],
  [
    'about',
    /^about(?: (?:us|me|this blog|the blog|the author))?$|আমাদের কথা|আমার কথা|পরিচিতি|আমাদের সম্পর্কে|আমার সম্পর্কে/u,
  ],
]

/** What a page of another system is for, by the words that such pages are called by in English and Bengali. */
export const pageKindOf = (page: { title: string; slug: string }): PageKind => {
  // Two spellings of য় are the same letter.
  const names = [page.slug, page.title].map((name) =>
    name.normalize('NFC').toLowerCase().replace(/-/g, ' ').trim(),
  )
  for (const [kind, words] of WORDS) {
    const pattern = new RegExp(words.source.normalize('NFC'), words.flags)
    if (names.some((name) => pattern.test(name))) return kind
  }
  return 'other'
}
