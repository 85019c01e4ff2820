/** What the blog itself says, beside what its writers wrote. */
export const words = {
  en: {
    skip: 'Skip to the content',
    menu: 'Main menu',
    more: 'More',
    newest: 'Newest posts',
    search: 'Search',
    searchFor: 'Search this blog',
    results: (count: number) => `${count} found`,
    nothing: 'Nothing was found.',
    noPosts: 'There is nothing to read here yet.',
    minutes: (minutes: number) => `${minutes} min read`,
    by: 'By',
    updated: 'Updated',
    contents: 'In this post',
    related: 'Read on',
    previous: 'Before this',
    next: 'After this',
    older: 'Older posts',
    newer: 'Newer posts',
    pages: 'Pages',
    missing: 'There is no page at this address',
    missingHint: 'It may have moved. Search for it, or begin at the home page.',
    home: 'Home',
    down: 'The blog cannot be read just now',
    downHint: 'Please try again in a minute.',
    preview: 'Preview: only you see this.',
    write: 'Write to us',
    fields: {
      name: 'Your name',
      email: 'Your mail address',
      subject: 'Subject',
      message: 'Message',
    },
    optional: 'if you like',
    send: 'Send',
    sent: 'Thank you. Your message has arrived; the answer comes by mail.',
    trap: 'Leave this empty',
  },
  bn: {
    skip: 'মূল লেখায় যান',
    menu: 'প্রধান মেনু',
    more: 'আরও',
    newest: 'নতুন লেখা',
    search: 'খুঁজুন',
    searchFor: 'এই ব্লগে খুঁজুন',
    results: (count: number) => `${count.toLocaleString('bn-BD')}টি পাওয়া গেছে`,
    nothing: 'কিছু পাওয়া যায়নি।',
    noPosts: 'এখানে এখনো পড়ার কিছু নেই।',
    minutes: (minutes: number) => `পড়তে ${minutes.toLocaleString('bn-BD')} মিনিট`,
    by: 'লিখেছেন',
    updated: 'হালনাগাদ',
    contents: 'এই লেখায়',
    related: 'আরও পড়ুন',
    previous: 'আগের লেখা',
    next: 'পরের লেখা',
    older: 'পুরোনো লেখা',
    newer: 'নতুনতর লেখা',
    pages: 'পাতা',
    missing: 'এই ঠিকানায় কোনো পাতা নেই',
    missingHint: 'পাতাটি হয়তো অন্য ঠিকানায় গেছে। খুঁজে দেখুন, অথবা প্রথম পাতা থেকে শুরু করুন।',
    home: 'প্রথম পাতা',
    down: 'ব্লগটি এই মুহূর্তে পড়া যাচ্ছে না',
    downHint: 'এক মিনিট পরে আবার চেষ্টা করুন।',
    preview: 'প্রিভিউ: শুধু আপনিই এটি দেখছেন।',
    write: 'আমাদের লিখুন',
    fields: { name: 'আপনার নাম', email: 'আপনার ই-মেইল', subject: 'বিষয়', message: 'বার্তা' },
    optional: 'না লিখলেও চলবে',
    send: 'পাঠান',
    sent: 'ধন্যবাদ। আপনার বার্তা পৌঁছেছে; উত্তর যাবে ই-মেইলে।',
    trap: 'এই ঘর খালি রাখুন',
  },
} as const

export type Words = (typeof words)[keyof typeof words]

/** A date as readers of the language write it, on the blog's own day. */
export const showDate = ({
  date,
  language,
  timeZone,
}: {
  date: string
  language: 'bn' | 'en'
  timeZone: string
}): string =>
  new Intl.DateTimeFormat(language === 'bn' ? 'bn-BD' : 'en-GB', {
    timeZone,
    dateStyle: 'long',
  }).format(new Date(date))
