import type { Messages } from '../../../src/check/messages'

/** What the checks of traffic say, in English and Bengali. */
export const messages = {
  en: {
    'traffic:unread': 'What the counter keeps could not be read.',
    'traffic:unread-fix': 'Make the report again; if it stays so, look at the log of the server.',
    'traffic:nothing': 'Nothing has been counted yet.',
    'traffic:nothing-fix':
      'Put the tag of the counter into the pages of the public site: Traffic in the sidebar shows it. Then wait a week.',
    'traffic:silent':
      'Nothing has been counted for more than a week: nobody came, or the counter is no longer in the pages.',
    'traffic:silent-fix':
      'Open a page of the public site in a private window and see whether it appears under Traffic within a minute.',
    'traffic:too-few':
      '{days, plural, =0 {Not one whole day has} one {One whole day has} other {# whole days have}} been counted; {wanted} are needed.',
    'traffic:too-few-fix': 'Wait until {wanted} whole days have been counted.',

    'traffic-measured:pass':
      'The last {days} whole days were counted, without known robots and without the staff.',
    'traffic-measured:warn':
      '{days, plural, one {One whole day was} other {# whole days were}} counted; {wanted} even out weekdays and holidays.',
    'traffic-measured:fix': 'Leave the counter where it is and wait.',

    'traffic-audience:pass':
      'On the middle day of {days} the blog had {visitors, plural, one {# visitor} other {# visitors}}. Google names no minimum.',
    'traffic-audience:warn':
      'On the middle day of {days} the blog had {visitors, plural, one {# visitor} other {# visitors}}; with {wanted} it would be plain that people find it. Google names no minimum.',
    'traffic-audience:fail':
      'On most of the {days} days nobody came. Google asks for content that can attract an audience and names no minimum.',
    'traffic-audience:fix':
      'Share your posts where readers of the subject are (each post has its share links), and see in Search Console whether Google finds them. You may apply all the same.',

    'traffic-prohibited-sources:pass':
      'No visits from places that sell or swap visits and clicks, as far as the counter can tell.',
    'traffic-prohibited-sources:warn':
      '{visits, plural, one {One visit} other {# visits}} of four weeks came from places that sell or swap visits, first of all {source}. So few may be a stranger’s prank.',
    'traffic-prohibited-sources:fail':
      '{share, number, percent} of the visits of four weeks ({visits}) came from places that sell or swap visits, first of all {source}. Google forbids these sources.',
    'traffic-prohibited-sources:fix':
      'End every campaign at {source} and the like today, and wait for 28 clean days. If you never used it, write that down in your statement.',

    'traffic-nonhuman-share:pass':
      '{share, number, percent} of the visits that were counted look like a machine’s ({visits}).',
    'traffic-nonhuman-share:warn':
      '{share, number, percent} of the visits that were counted look like a machine’s ({visits}), although they passed the filter.',
    'traffic-nonhuman-share:fail':
      '{share, number, percent} of the visits that were counted look like a machine’s ({visits}), although they passed the filter.',
    'traffic-nonhuman-share:unknown': 'In four weeks there was no visit to judge.',
    'traffic-nonhuman-share:fix':
      'Look at the flags under Traffic: each lists its rows and gives the innocent explanation too. Mark what is legitimate, shut out what is not, and pay for no visitors.',

    'traffic-spike:pass': 'No day of {days} was a flood from a single place.',
    'traffic-spike:warn':
      '{floods, plural, one {One day was a flood} other {# days were floods}} from a single place, and an editor has found the cause. The largest: {day, date, long} with {visits} visits, {share, number, percent} of them {isDirect, select, yes {without a source} other {from {source}}}.',
    'traffic-spike:fail':
      '{open, plural, one {One day is a flood} other {# days are floods}} from a single place that nobody has explained. The largest: {day, date, long} with {visits} visits, {share, number, percent} of them {isDirect, select, yes {without a source} other {from {source}}}.',
    'traffic-spike:fix':
      'Open the flag of that day under Traffic. A post that was shared widely does this too: if so, mark it as legitimate with the reason.',

    'traffic-attestation:pass':
      'On {day, date, long} the owner stated that no visits or clicks are bought, swapped or asked for. The statement holds until {until, date, long}.',
    'traffic-attestation:fail':
      'On {day, date, long} the owner named a source that Google forbids: {note}',
    'traffic-attestation:fail-denied':
      'On {day, date, long} the owner denied the sentence that no visits or clicks are bought, swapped or asked for.',
    'traffic-attestation:unknown':
      'The owner has not yet stated where the readers come from. No counter can know that.',
    'traffic-attestation:unknown-expired':
      'The owner’s statement of {day, date, long} held until {until, date, long}.',
    'traffic-attestation:unknown-unread': 'The owner’s statement could not be read.',
    'traffic-attestation:fix':
      'Open Traffic in the sidebar, read the statement at the end of the page and say honestly whether it holds. If a forbidden source was used, end it first.',
  },
  bn: {
    'traffic:unread': 'পাঠকের হিসাব পড়া যায়নি।',
    'traffic:unread-fix': 'প্রতিবেদনটি আবার তৈরি করুন; তাতেও না হলে সার্ভারের লগ দেখুন।',
    'traffic:nothing': 'এখনো কোনো পাঠক গোনা হয়নি।',
    'traffic:nothing-fix':
      'প্রকাশ্য সাইটের পাতায় গণনার ট্যাগটি বসান, পাশের মেনুর ‘পাঠক’ পাতায় তা দেওয়া আছে। তারপর এক সপ্তাহ অপেক্ষা করুন।',
    'traffic:silent':
      'এক সপ্তাহের বেশি হলো কিছু গোনা হয়নি: হয় কেউ আসেননি, নয়তো গণনার ট্যাগ পাতা থেকে সরে গেছে।',
    'traffic:silent-fix':
      'প্রাইভেট উইন্ডোতে প্রকাশ্য সাইটের একটি পাতা খুলুন; এক মিনিটের মধ্যে ‘পাঠক’ পাতায় তা আসে কি না দেখুন।',
    'traffic:too-few':
      '{days, plural, =0 {একটি পুরো দিনও গোনা হয়নি} other {পুরো দিন গোনা হয়েছে মাত্র #টি}}; অন্তত {wanted}টি দরকার।',
    'traffic:too-few-fix': 'পুরো {wanted} দিনের হিসাব হওয়া পর্যন্ত অপেক্ষা করুন।',

    'traffic-measured:pass': 'গত {days} দিনের হিসাব আছে; চেনা রোবট ও নিজেদের লোক বাদ দিয়ে গোনা।',
    'traffic-measured:warn':
      '{days} দিনের হিসাব আছে; {wanted} দিন হলে ছুটির দিন ও কাজের দিনের তারতম্য কেটে যায়।',
    'traffic-measured:fix': 'গণনার ট্যাগ যেখানে আছে সেখানেই থাকুক, আর কিছুদিন অপেক্ষা করুন।',

    'traffic-audience:pass':
      '{days} দিনের মাঝামাঝি দিনটিতে পাঠক ছিলেন {visitors} জন। গুগল কোনো ন্যূনতম সংখ্যা বলে না।',
    'traffic-audience:warn':
      '{days} দিনের মাঝামাঝি দিনটিতে পাঠক ছিলেন {visitors} জন; {wanted} জন হলে বোঝা যেত, মানুষ ব্লগটি খুঁজে পাচ্ছেন। গুগল কোনো ন্যূনতম সংখ্যা বলে না।',
    'traffic-audience:fail':
      '{days} দিনের বেশির ভাগ দিনেই কেউ আসেননি। গুগল চায়, লেখা পাঠক টানুক; কোনো ন্যূনতম সংখ্যা বলে না।',
    'traffic-audience:fix':
      'আপনার বিষয়ের পাঠক যেখানে আছেন সেখানে লেখা ভাগ করুন (প্রতিটি পোস্টের পাশে ভাগ করার লিংক আছে), আর গুগল লেখাগুলো পাচ্ছে কি না সার্চ কনসোলে দেখুন। তবে আবেদন এখনো করা যায়।',

    'traffic-prohibited-sources:pass':
      'যত দূর গোনা যায়, পাঠক বা ক্লিক কেনাবেচার কোনো জায়গা থেকে কেউ আসেননি।',
    'traffic-prohibited-sources:warn':
      'চার সপ্তাহে পাঠক কেনাবেচার জায়গা থেকে এসেছে {visits}টি ভিজিট, সবচেয়ে বেশি {source} থেকে। এত অল্প হলে তা অন্য কারও কারসাজিও হতে পারে।',
    'traffic-prohibited-sources:fail':
      'চার সপ্তাহের ভিজিটের {share, number, percent} ({visits}টি) এসেছে পাঠক কেনাবেচার জায়গা থেকে, সবচেয়ে বেশি {source} থেকে। গুগল এসব উৎস নিষেধ করে।',
    'traffic-prohibited-sources:fix':
      '{source} ও এ ধরনের সব জায়গার প্রচার আজই বন্ধ করুন, তারপর ২৮ দিন পরিষ্কার রাখুন। নিজে কখনো ব্যবহার না করে থাকলে ঘোষণায় তা লিখে রাখুন।',

    'traffic-nonhuman-share:pass':
      'গোনা ভিজিটের {share, number, percent} যন্ত্রের মতো দেখায় ({visits}টি)।',
    'traffic-nonhuman-share:warn':
      'ছাঁকনি পেরিয়ে আসা ভিজিটের {share, number, percent} যন্ত্রের মতো দেখায় ({visits}টি)।',
    'traffic-nonhuman-share:fail':
      'ছাঁকনি পেরিয়ে আসা ভিজিটের {share, number, percent} যন্ত্রের মতো দেখায় ({visits}টি)।',
    'traffic-nonhuman-share:unknown': 'চার সপ্তাহে বিচার করার মতো কোনো ভিজিট নেই।',
    'traffic-nonhuman-share:fix':
      '‘পাঠক’ পাতার সংকেতগুলো দেখুন: প্রতিটির পেছনের সারি আর নির্দোষ ব্যাখ্যাও দেওয়া আছে। যা স্বাভাবিক তা চিহ্নিত করুন, যা নয় তা আটকান, আর টাকা দিয়ে পাঠক আনবেন না।',

    'traffic-spike:pass': '{days} দিনের কোনো দিনই এক জায়গা থেকে আসা জোয়ার দেখা যায়নি।',
    'traffic-spike:warn':
      '{floods} দিন এক জায়গা থেকে পাঠকের জোয়ার এসেছে, সম্পাদক তার কারণ খুঁজে পেয়েছেন। সবচেয়ে বড়টি {day, date, long}: {visits}টি ভিজিট, তার {share, number, percent} {isDirect, select, yes {উৎসহীন} other {{source} থেকে}}।',
    'traffic-spike:fail':
      '{open} দিন এক জায়গা থেকে পাঠকের জোয়ার এসেছে, যার কারণ কেউ জানাননি। সবচেয়ে বড়টি {day, date, long}: {visits}টি ভিজিট, তার {share, number, percent} {isDirect, select, yes {উৎসহীন} other {{source} থেকে}}।',
    'traffic-spike:fix':
      '‘পাঠক’ পাতায় সেই দিনের সংকেতটি খুলুন। কোনো লেখা ছড়িয়ে পড়লেও এমন হয়; তা-ই হলে কারণ লিখে স্বাভাবিক বলে চিহ্নিত করুন।',

    'traffic-attestation:pass':
      '{day, date, long} তারিখে মালিক জানিয়েছেন, পাঠক বা ক্লিক কেনা, বিনিময় বা চাওয়া হয় না। ঘোষণার মেয়াদ {until, date, long} পর্যন্ত।',
    'traffic-attestation:fail':
      '{day, date, long} তারিখে মালিক এমন একটি উৎসের কথা জানিয়েছেন, যা গুগল নিষেধ করে: {note}',
    'traffic-attestation:fail-denied':
      'ভিজিট বা ক্লিক কেনা, বিনিময় বা চাওয়া হয় না—{day, date, long} তারিখে মালিক এই ঘোষণা দিতে অস্বীকার করেছেন।',
    'traffic-attestation:unknown':
      'পাঠক কোথা থেকে আসেন, মালিক এখনো তা জানাননি। কোনো গণনায় এটি ধরা পড়ে না।',
    'traffic-attestation:unknown-expired':
      '{day, date, long} তারিখে দেওয়া ঘোষণার মেয়াদ ছিল {until, date, long} পর্যন্ত।',
    'traffic-attestation:unknown-unread': 'মালিকের ঘোষণা পড়া যায়নি।',
    'traffic-attestation:fix':
      'পাশের মেনুর ‘পাঠক’ পাতার শেষে দেওয়া ঘোষণাটি পড়ে সৎভাবে জানান, তা ঠিক কি না। নিষিদ্ধ কোনো উৎস ব্যবহার হয়ে থাকলে আগে তা বন্ধ করুন।',
  },
} satisfies Messages
