import { messages } from './messages'

/** The words of the screen and the panel: English, then Bengali. What findings say is in `messages.ts`. */
const texts: Readonly<Record<string, readonly [en: string, bn: string]>> = {
  'focus:title': ['Is the blog about one thing?', 'ব্লগটি কি একটি বিষয় নিয়েই?'],
  'focus:nav': ['Focus', 'বিষয়ে একাগ্রতা'],
  'focus:text': [
    'How near every published post is to the subject you chose. Tell the score where it is wrong: it learns from what you say.',
    'প্রকাশিত প্রতিটি লেখা আপনার বেছে নেওয়া বিষয়ের কতটা কাছে। স্কোর ভুল মনে হলে জানান, আপনার মত থেকেই সে শেখে।',
  ],
  'focus:asking': ['Reading the posts …', 'লেখাগুলো পড়া হচ্ছে …'],
  'focus:progress': [
    '{done, number} of {total, number} posts and pages read',
    '{total, number}টি লেখা ও পাতার {done, number}টি পড়া হয়েছে',
  ],
  'focus:failed': ['The focus could not be read: {error}', 'তথ্য আনা যায়নি: {error}'],
  'focus:again': ['Try again', 'আবার চেষ্টা করুন'],
  'focus:share': [
    '{share, number, percent} on the subject',
    '{share, number, percent} লেখা বিষয়ের মধ্যে',
  ],
  'focus:counts': [
    '{onSubject, number} of {told, number} posts whose subject can be told',
    'যে {told, number}টি লেখার বিষয় বোঝা যায়, তার {onSubject, number}টি',
  ],
  'focus:untold': [
    '{count, plural, one {# post cannot be told: it is too short or in a language without word lists.} other {# posts cannot be told: they are too short or in a language without word lists.}}',
    '{count, number}টি লেখার বিষয় বোঝা যায় না: খুব ছোট, অথবা ভাষাটির শব্দতালিকা নেই।',
  ],
  'focus:learned': [
    'Learned from {confirmed, plural, one {# confirmed post} other {# confirmed posts}}{rejected, plural, =0 {} one { and # rejected} other { and # rejected}}.',
    '{confirmed, number}টি নিশ্চিত করা লেখা{rejected, plural, =0 {} other { ও {rejected, number}টি বাতিল করা লেখা}} থেকে শেখা।',
  ],
  'focus:not-learned': [
    'The words of your subject alone decide so far. Say of three posts or more that they are on the subject, and the score learns from them too.',
    'এখন শুধু বিষয়ের শব্দ দেখে স্কোর দেওয়া হচ্ছে। অন্তত তিনটি লেখা বিষয়ের মধ্যে আছে বলে জানালে স্কোর সেখান থেকেও শিখবে।',
  ],
  'focus:not-declared': ['No subject is chosen yet', 'এখনো কোনো বিষয় বাছাই হয়নি'],
  'focus:not-declared-text': [
    'Choose one of the five subjects or describe your own in the settings of the blog. Then every post is measured against it.',
    'ব্লগের সেটিংসে পাঁচটি বিষয়ের একটি বেছে নিন, অথবা নিজের বিষয় লিখুন। এরপর প্রতিটি লেখা তার সঙ্গে মিলিয়ে দেখা হবে।',
  ],
  'focus:choose': ['Choose the subject', 'বিষয় বাছাই করুন'],
  'focus:too-few': ['Too early to tell', 'এখনো বলার সময় হয়নি'],
  'focus:too-few-text': [
    'The focus of a blog shows from {needed, plural, one {one published post} other {# published posts}} of 40 words or more; {told, plural, =0 {none} one {one} other {#}} so far.',
    '৪০ শব্দ বা তার বেশি দৈর্ঘ্যের অন্তত {needed, number}টি প্রকাশিত লেখা থাকলে একাগ্রতা বোঝা যায়; এখন আছে {told, number}টি।',
  ],
  'drift:title': ['Where it drifts to', 'কোন দিকে সরে যাচ্ছে'],
  'drift:count': ['{posts, plural, one {# post} other {# posts}}', '{posts, number}টি লেখা'],
  'drift:unknown': ['no subject we know', 'চেনা কোনো বিষয় নয়'],
  'strays:title': ['Posts that pull it away', 'যেসব লেখা বিষয় থেকে দূরে'],
  'strays:none': ['No post pulls the blog away.', 'কোনো লেখা বিষয় থেকে দূরে সরেনি।'],
  'strays:more': [
    'The {shown, number} furthest of {count, number} are shown.',
    '{count, number}টির মধ্যে সবচেয়ে দূরের {shown, number}টি দেখানো হচ্ছে।',
  ],
  'stray:score': ['score {score, number, percent}', 'স্কোর {score, number, percent}'],
  'stray:nearest': ['seems to be about {subject}', 'মনে হচ্ছে বিষয়: {subject}'],
  'stray:terms': ['What speaks for the subject:', 'বিষয়ের পক্ষে যা আছে:'],
  'stray:no-terms': ['Nothing in it speaks for the subject.', 'বিষয়ের পক্ষে কোনো শব্দ নেই।'],
  'stray:untitled': ['Untitled', 'শিরোনামহীন'],
  'said:on': ['This is on the subject', 'এটি বিষয়ের মধ্যেই'],
  'said:off': ['This is not', 'এটি বিষয়ের বাইরে'],
  'said:undo': ['Take back', 'ফিরিয়ে নিন'],
  'said:is-on': [
    'On the subject, {by, select, none {an editor} other {{by}}} said.',
    'বিষয়ের মধ্যে: {by, select, none {একজন সম্পাদক} other {{by}}} জানিয়েছেন।',
  ],
  'said:is-off': [
    'Not on the subject, {by, select, none {an editor} other {{by}}} said.',
    'বিষয়ের বাইরে: {by, select, none {একজন সম্পাদক} other {{by}}} জানিয়েছেন।',
  ],
  'said:kept': ['Kept. The posts are being judged anew.', 'রাখা হলো। লেখাগুলো নতুন করে যাচাই হচ্ছে।'],
  'said:failed': ['It could not be kept: {error}', 'রাখা যায়নি: {error}'],
  'said:about': ['About “{title}”', '‘{title}’ নিয়ে'],
  'empty:title': ['Categories that nobody fills', 'যেসব বিভাগে কোনো লেখা নেই'],
  'empty:none': ['Every category has a published post.', 'প্রতিটি বিভাগেই প্রকাশিত লেখা আছে।'],
  'panel:title': ['Subject', 'বিষয়'],
  'panel:asking': ['Looking …', 'দেখা হচ্ছে …'],
  'panel:unsaved': ['Told after the first save.', 'প্রথমবার সংরক্ষণের পর বলা যাবে।'],
  'panel:not-declared': ['The blog has not chosen its subject.', 'ব্লগের বিষয় এখনো বাছাই হয়নি।'],
  'panel:untold': [
    'It cannot be told yet: it takes 40 words in English or Bengali, and the post has {words, number}.',
    'এখনো বলা যায় না: বাংলা বা ইংরেজিতে ৪০টি শব্দ লাগে, লেখায় আছে {words, number}টি।',
  ],
  'panel:on': ['On the subject: {score, number, percent}', 'বিষয়ের মধ্যে: {score, number, percent}'],
  'panel:off': [
    'Far from the subject: {score, number, percent}',
    'বিষয় থেকে দূরে: {score, number, percent}',
  ],
  'panel:terms': ['Decided by', 'যেসব শব্দ দেখে'],
  'panel:border': [
    '{border, number, percent} is the border. The number is ours, not Google’s.',
    'সীমা {border, number, percent}। সংখ্যাটি আমাদের, গুগলের নয়।',
  ],
}

/** By language, with the names of subjects as findings say them. */
export const screen = {
  en: {
    ...Object.fromEntries(Object.entries(texts).map(([key, [en]]) => [key, en])),
    subject: messages.en['niche-focus:subject'],
  },
  bn: {
    ...Object.fromEntries(Object.entries(texts).map(([key, [, bn]]) => [key, bn])),
    subject: messages.bn['niche-focus:subject'],
  },
}
