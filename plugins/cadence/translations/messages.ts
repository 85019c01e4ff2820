import type { Messages } from '../../../src/check/messages'

/** What the checks of cadence say, in English and Bengali. */
export const messages = {
  en: {
    'cadence-active-weeks:pass':
      '{active} of the last {weeks} weeks brought a post of substance. Google has no rule about this; readers notice.',
    'cadence-active-weeks:warn':
      '{active} of the last {weeks} weeks brought a post of substance; {wanted} would be a habit.',
    'cadence-active-weeks:fail':
      'Only {active} of the last {weeks} weeks brought a post of substance; {wanted} would be a habit.',
    'cadence-active-weeks:thin':
      '{words, plural, one {# word} other {# words}}: too short to count for its week',
    'cadence-active-weeks:fix':
      'Plan one complete post a week and keep to it.{thin, plural, =0 {} one { One short post could count once it is finished.} other { # short posts could count once they are finished.}}',
    'cadence-recency:pass':
      'The last post of substance, “{title}”, came {days, plural, =0 {today} one {yesterday} other {# days ago}}.',
    'cadence-recency:warn':
      'The last post of substance, “{title}”, came {days, plural, one {yesterday} other {# days ago}}.',
    'cadence-recency:fail':
      'Nothing of substance for {days, plural, one {# day} other {# days}}: the blog looks left behind. The last was “{title}”.',
    'cadence-recency:fail-none': 'There is no post of substance yet.',
    'cadence-recency:fix':
      'Publish something complete before you apply. A changed date without a changed text does not help.',
    'cadence-burst:pass': 'The posts came one after another, not in a heap.',
    'cadence-burst:warn':
      '{inBursts, plural, one {# post} other {# posts}} of {posts} appeared at nearly the same time. They were written by hand.',
    'cadence-burst:fail':
      'The blog was filled in {bursts, plural, one {one heap} other {# heaps}}: {inBursts} of {posts} posts.',
    'cadence-burst:fail-machine':
      '{inBursts} of {posts} posts appeared in a heap, and {byMachine, plural, one {one of them} other {# of them}} came by import, feed, program or AI. Google calls mass production for its own sake spam.',
    'cadence-burst:unknown':
      'With {count, plural, =0 {no posts} one {one post} other {# posts}} there is no rhythm to judge yet; {wanted} are needed.',
    'cadence-burst:wait': 'Publish {wanted} posts or more; then this can be judged.',
    'cadence-burst:fix':
      'Read these posts again, take down the weak ones, and let new ones come one at a time.',
    'cadence-date-honesty:pass':
      'In {days} days no shown date moved to a later day without a changed text.',
    'cadence-date-honesty:warn':
      '{count, plural, one {One shown date} other {# shown dates}} moved to a later day while less than {share, number, percent} of the words changed.',
    'cadence-date-honesty:fail':
      '{count} shown dates moved to a later day in {days} days while less than {share, number, percent} of the words changed. Google advises against dates that only make a page seem fresh.',
    'cadence-date-honesty:unknown':
      'The older versions of {blind, plural, =0 {some posts} one {one post} other {# posts}} are gone or were not read, so their dates cannot be judged for the last {days} days.',
    'cadence-date-honesty:unknown-unread':
      'The versions of the posts were not read for this report.',
    'cadence-date-honesty:n/a': 'There are no published posts whose dates could be judged.',
    'cadence-date-honesty:moved':
      'moved from {from, date, long} to {to, date, long}, {changed, number, percent} of the words changed',
    'cadence-date-honesty:fix':
      'Set the date back, or work the text over so that it deserves a new date. Leave the dates of posts without older versions as they are: in {days} days they can be judged.',
    'cadence-site-history:pass':
      'The first post appeared {days, plural, one {# day} other {# days}} ago. Google names no minimum age.',
    'cadence-site-history:pass-imported':
      'The first post appeared {days, plural, one {# day} other {# days}} ago, at the place it was imported from. Google names no minimum age.',
    'cadence-site-history:warn':
      'The first post appeared {days, plural, one {# day} other {# days}} ago. Many bloggers wait {wanted} days; Google names no minimum age.',
    'cadence-site-history:fail':
      'The first post appeared {days, plural, =0 {today} one {yesterday} other {# days ago}}. Many bloggers wait {wanted} days; Google names no minimum age.',
    'cadence-site-history:fail-none': 'Nothing has been published yet.',
    'cadence-site-history:fix':
      'Keep publishing. You may apply earlier; a blog with some history is easier to judge.',
  },
  bn: {
    'cadence-active-weeks:pass':
      'গত {weeks} সপ্তাহের {active}টিতে পূর্ণাঙ্গ লেখা এসেছে। এ নিয়ে গুগলের কোনো নিয়ম নেই, তবে পাঠক খেয়াল করেন।',
    'cadence-active-weeks:warn':
      'গত {weeks} সপ্তাহের {active}টিতে পূর্ণাঙ্গ লেখা এসেছে; {wanted}টিতে এলে তাকে নিয়মিত বলা যেত।',
    'cadence-active-weeks:fail':
      'গত {weeks} সপ্তাহের মাত্র {active}টিতে পূর্ণাঙ্গ লেখা এসেছে; {wanted}টিতে এলে তাকে নিয়মিত বলা যেত।',
    'cadence-active-weeks:thin': '{words} শব্দ: সপ্তাহের লেখা হিসেবে ধরার মতো বড় নয়',
    'cadence-active-weeks:fix':
      'সপ্তাহে একটি পূর্ণাঙ্গ লেখার পরিকল্পনা করুন এবং তা মেনে চলুন।{thin, plural, =0 {} =1 { ছোট লেখাটি শেষ করলে সেটিও গোনা হবে।} other { ছোট #টি লেখা শেষ করলে সেগুলোও গোনা হবে।}}',
    'cadence-recency:pass':
      'সর্বশেষ পূর্ণাঙ্গ লেখা ‘{title}’ প্রকাশিত হয়েছে {days, plural, =0 {আজ} =1 {গতকাল} other {# দিন আগে}}।',
    'cadence-recency:warn':
      'সর্বশেষ পূর্ণাঙ্গ লেখা ‘{title}’ প্রকাশিত হয়েছে {days, plural, =1 {গতকাল} other {# দিন আগে}}।',
    'cadence-recency:fail':
      '{days} দিন ধরে কোনো পূর্ণাঙ্গ লেখা আসেনি, ব্লগটিকে পরিত্যক্ত মনে হচ্ছে। সর্বশেষ লেখা ছিল ‘{title}’।',
    'cadence-recency:fail-none': 'এখনো কোনো পূর্ণাঙ্গ লেখা নেই।',
    'cadence-recency:fix':
      'আবেদনের আগে একটি সম্পূর্ণ লেখা প্রকাশ করুন। লেখা না বদলে শুধু তারিখ বদলালে কোনো লাভ নেই।',
    'cadence-burst:pass': 'লেখাগুলো একে একে এসেছে, একসঙ্গে স্তূপ করে নয়।',
    'cadence-burst:warn':
      '{posts}টি লেখার {inBursts}টি প্রায় একই সময়ে প্রকাশিত হয়েছে। সেগুলো হাতে লেখা।',
    'cadence-burst:fail': '{bursts} দফায় ব্লগটি ভরাট করা হয়েছে: {posts}টি লেখার {inBursts}টি।',
    'cadence-burst:fail-machine':
      '{posts}টি লেখার {inBursts}টি একসঙ্গে এসেছে, তার {byMachine}টি আমদানি, ফিড, প্রোগ্রাম বা এআই দিয়ে তৈরি। শুধু সংখ্যা বাড়ানোর জন্য এমন লেখাকে গুগল স্প্যাম বলে।',
    'cadence-burst:unknown':
      '{count, plural, =0 {কোনো লেখা নেই} other {লেখা আছে মাত্র #টি}}, তাই ছন্দ বিচার করা যাচ্ছে না; অন্তত {wanted}টি দরকার।',
    'cadence-burst:wait': 'অন্তত {wanted}টি লেখা প্রকাশ করুন, তখন বিচার করা যাবে।',
    'cadence-burst:fix':
      'লেখাগুলো আবার পড়ুন, দুর্বলগুলো সরিয়ে নিন, আর নতুন লেখা একটি একটি করে প্রকাশ করুন।',
    'cadence-date-honesty:pass': 'গত {days} দিনে লেখা না বদলে কোনো পোস্টের তারিখ এগিয়ে আনা হয়নি।',
    'cadence-date-honesty:warn':
      '{count}টি পোস্টের দেখানো তারিখ এগিয়ে আনা হয়েছে, অথচ লেখার {share, number, percent} শব্দও বদলায়নি।',
    'cadence-date-honesty:fail':
      'গত {days} দিনে {count} বার দেখানো তারিখ এগিয়ে আনা হয়েছে, অথচ লেখার {share, number, percent} শব্দও বদলায়নি। পাতা শুধু নতুন দেখাতে তারিখ বদলানোকে গুগল নিরুৎসাহিত করে।',
    'cadence-date-honesty:unknown':
      '{blind, plural, =0 {কিছু পোস্টের} other {#টি পোস্টের}} পুরোনো সংস্করণ নেই বা পড়া হয়নি, তাই গত {days} দিনের তারিখ বিচার করা গেল না।',
    'cadence-date-honesty:unknown-unread': 'এই প্রতিবেদনের জন্য লেখার সংস্করণগুলো পড়া হয়নি।',
    'cadence-date-honesty:n/a': 'তারিখ বিচার করার মতো প্রকাশিত কোনো পোস্ট নেই।',
    'cadence-date-honesty:moved':
      'তারিখ {from, date, long} থেকে {to, date, long} করা হয়েছে, শব্দ বদলেছে {changed, number, percent}',
    'cadence-date-honesty:fix':
      'আগের তারিখ ফিরিয়ে দিন, নয়তো লেখাটি নতুন তারিখ পাওয়ার মতো করে ঘষেমেজে নিন। যেসব পোস্টের পুরোনো সংস্করণ নেই সেগুলোর তারিখ বদলাবেন না; {days} দিন পরে বিচার করা যাবে।',
    'cadence-site-history:pass':
      'প্রথম লেখা প্রকাশিত হয়েছে {days} দিন আগে। সাইটের ন্যূনতম বয়স গুগল বলে না।',
    'cadence-site-history:pass-imported':
      'প্রথম লেখা প্রকাশিত হয়েছে {days} দিন আগে, যে সাইট থেকে আনা হয়েছে সেখানে। সাইটের ন্যূনতম বয়স গুগল বলে না।',
    'cadence-site-history:warn':
      'প্রথম লেখা প্রকাশিত হয়েছে {days} দিন আগে। অনেক ব্লগার {wanted} দিন অপেক্ষা করেন; গুগল ন্যূনতম বয়স বলে না।',
    'cadence-site-history:fail':
      'প্রথম লেখা প্রকাশিত হয়েছে {days, plural, =0 {আজ} =1 {গতকাল} other {# দিন আগে}}। অনেক ব্লগার {wanted} দিন অপেক্ষা করেন; গুগল ন্যূনতম বয়স বলে না।',
    'cadence-site-history:fail-none': 'এখনো কিছুই প্রকাশিত হয়নি।',
    'cadence-site-history:fix':
      'লেখা প্রকাশ করতে থাকুন। আগেও আবেদন করা যায়, তবে কিছুদিনের পুরোনো ব্লগ বিচার করা সহজ।',
  },
} satisfies Messages
