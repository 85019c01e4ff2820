import { evidence } from './evidence'

/** What the originality checks say, as ICU messages by language and key. */
export const messages = {
  en: {
    ...evidence.en,
    'originality-internal-duplicates:pass':
      'No two of your {posts, number} posts share much text; the most alike share {share, number, percent}.',
    'originality-internal-duplicates:warn':
      '{pairs, plural, one {# pair of posts shares} other {# pairs of posts share}} whole sections; the most alike share {share, number, percent} of their text.',
    'originality-internal-duplicates:paragraphs':
      '{paragraphs, plural, one {# long paragraph stands} other {# long paragraphs stand}} word for word in more than one post.',
    'originality-internal-duplicates:fail':
      '{pairs, plural, one {# pair of posts is} other {# pairs of posts are}} alike, the worst sharing {share, number, percent} of the text: one post published twice.',
    'originality-internal-duplicates:clusters':
      '{clustered, number} of {posts, number} posts are nearly the same as another post of this blog.',
    'originality-internal-duplicates:n/a':
      'There are fewer than two posts with text, so nothing can repeat.',
    'originality-internal-duplicates:pair': 'Shares {share, number, percent} with “{other}”.',
    'originality-internal-duplicates:paragraph':
      'A paragraph of {words, number} words is also in “{other}” ({posts, plural, one {# post} other {# posts}} in all): {sample}',
    'originality-internal-duplicates:fix':
      'Merge the posts of a pair into one, or rewrite one so that it says something else. Redirect the address of the post that you drop.',

    'originality-quoted-share:pass':
      '{share, number, percent} of the words are quoted, and every quote names its source.',
    'originality-quoted-share:warn':
      '{share, number, percent} of the words are quoted; the rest is what readers come for.',
    'originality-quoted-share:mostly-quoted':
      '{posts, plural, one {# post is} other {# posts are}} mostly quotation.',
    'originality-quoted-share:fail':
      '{share, number, percent} of the words are quoted: most of the blog was written by others.',
    'originality-quoted-share:unsourced':
      '{quotes, plural, one {# quote does} other {# quotes do}} not say where it comes from.',
    'originality-quoted-share:n/a': 'No post has any text yet.',
    'originality-quoted-share:post': '{share, number, percent} of this post is quoted.',
    'originality-quoted-share:unsourced-quotes':
      '{quotes, plural, one {# quote} other {# quotes}} without a source; {share, number, percent} of the post is quoted.',
    'originality-quoted-share:fix':
      'Name and link the source of every quote, shorten long ones, and say in your own words what you think of them.',

    'originality-imported-unreviewed:pass':
      'All {automatic, number} imported or generated posts were reviewed by a person.',
    'originality-imported-unreviewed:none': 'Every post was written here by hand.',
    'originality-imported-unreviewed:fail':
      '{unreviewed, plural, one {# published post was} other {# published posts were}} imported or generated and never reviewed by a person.',
    'originality-imported-unreviewed:n/a': 'No post is published yet.',
    'originality-imported-unreviewed:import': 'Came with an import; nobody has approved it.',
    'originality-imported-unreviewed:rss': 'Came from a feed; nobody has approved it.',
    'originality-imported-unreviewed:api': 'Came through the API; nobody has approved it.',
    'originality-imported-unreviewed:ai-assisted': 'Was written with AI; nobody has approved it.',
    'originality-imported-unreviewed:fix':
      'Read and edit each of these posts, then approve it. Unpublish what you do not want to stand for.',

    'originality-boilerplate:pass':
      '{share, number, percent} of the words are sentences that return from post to post.',
    'originality-boilerplate:warn':
      '{share, number, percent} of the words are {sentences, plural, one {# sentence that returns} other {# sentences that return}} from post to post.',
    'originality-boilerplate:fail':
      '{share, number, percent} of the words are the same sentences again: {posts, plural, one {# post looks} other {# posts look}} made from a mould.',
    'originality-boilerplate:n/a':
      'With fewer than {needed, number} posts nothing can be called repeated.',
    'originality-boilerplate:post':
      '{share, number, percent} of this post stands in other posts too: {sample}',
    'originality-boilerplate:fix':
      'Move the text that returns into a page of its own and link to it, or write it anew for each post.',

    'originality-image-rights:pass':
      '{images, plural, one {The only picture tells} other {All # pictures tell}} where it comes from and what it shows.',
    'originality-image-rights:warn':
      '{incomplete, number} of {images, number} pictures lack an origin, a licence or a description.',
    'originality-image-rights:fail':
      '{incomplete, number} of {images, number} pictures lack an origin, a licence or a description.',
    'originality-image-rights:fail-denied':
      'The owner denied having the right to use every picture of the blog.',
    'originality-image-rights:n/a': 'No published post shows a picture.',
    'originality-image-rights:address':
      'Shows a picture straight from {url}; nobody has said where it comes from.',
    'originality-image-rights:missing-origin': 'Its origin is not known.',
    'originality-image-rights:missing-licence': 'It names neither licence nor credit.',
    'originality-image-rights:missing-alt': 'It has no description for those who cannot see it.',
    'originality-image-rights:missing-origin-alt':
      'Its origin is not known, and it has no description.',
    'originality-image-rights:missing-licence-alt':
      'It names neither licence nor credit, and it has no description.',
    'originality-image-rights:fix':
      'Fill in origin, licence or credit and description of each picture, and replace those you have no right to.',
  },
  bn: {
    ...evidence.bn,
    'originality-internal-duplicates:pass':
      'আপনার {posts, number}টি পোস্টের কোনো দুটির মধ্যে তেমন মিল নেই; সবচেয়ে বেশি মিল {share, number, percent}।',
    'originality-internal-duplicates:warn':
      '{pairs, number} জোড়া পোস্টে গোটা অংশ মিলে যাচ্ছে; সবচেয়ে কাছাকাছি জোড়ার {share, number, percent} লেখা এক।',
    'originality-internal-duplicates:paragraphs':
      '{paragraphs, number}টি বড় অনুচ্ছেদ হুবহু একাধিক পোস্টে আছে।',
    'originality-internal-duplicates:fail':
      '{pairs, number} জোড়া পোস্ট একই রকম; সবচেয়ে কাছাকাছি জোড়ার {share, number, percent} লেখা এক, অর্থাৎ একই লেখা দুবার প্রকাশিত।',
    'originality-internal-duplicates:clusters':
      '{posts, number}টি পোস্টের মধ্যে {clustered, number}টি এই ব্লগেরই অন্য কোনো পোস্টের প্রায় হুবহু অনুলিপি।',
    'originality-internal-duplicates:n/a': 'লেখা আছে এমন পোস্ট দুটির কম, তাই পুনরাবৃত্তির প্রশ্ন নেই।',
    'originality-internal-duplicates:pair': '‘{other}’-এর সঙ্গে {share, number, percent} মিল।',
    'originality-internal-duplicates:paragraph':
      '{words, number} শব্দের একটি অনুচ্ছেদ ‘{other}’-এও আছে (মোট {posts, number}টি পোস্টে): {sample}',
    'originality-internal-duplicates:fix':
      'জোড়ার পোস্ট দুটি এক করুন, অথবা একটি নতুন করে লিখুন যাতে তা আলাদা কিছু বলে। যে পোস্টটি বাদ দেবেন, তার ঠিকানা অন্যটিতে পাঠিয়ে দিন।',

    'originality-quoted-share:pass':
      'লেখার {share, number, percent} উদ্ধৃতি, এবং প্রতিটি উদ্ধৃতির সূত্র দেওয়া আছে।',
    'originality-quoted-share:warn': 'লেখার {share, number, percent} উদ্ধৃতি; পাঠক আসেন বাকিটুকুর জন্য।',
    'originality-quoted-share:mostly-quoted': '{posts, number}টি পোস্টের বেশির ভাগই উদ্ধৃতি।',
    'originality-quoted-share:fail':
      'লেখার {share, number, percent} উদ্ধৃতি: ব্লগের বেশির ভাগ অন্যের লেখা।',
    'originality-quoted-share:unsourced': '{quotes, number}টি উদ্ধৃতির সূত্র দেওয়া নেই।',
    'originality-quoted-share:n/a': 'কোনো পোস্টে এখনো লেখা নেই।',
    'originality-quoted-share:post': 'এই পোস্টের {share, number, percent} উদ্ধৃতি।',
    'originality-quoted-share:unsourced-quotes':
      '{quotes, number}টি উদ্ধৃতির সূত্র নেই; পোস্টের {share, number, percent} উদ্ধৃতি।',
    'originality-quoted-share:fix':
      'প্রতিটি উদ্ধৃতির সূত্র ও লিংক দিন, লম্বা উদ্ধৃতি ছোট করুন, আর সে বিষয়ে নিজের কথা নিজের ভাষায় লিখুন।',

    'originality-imported-unreviewed:pass':
      'আমদানি করা বা যন্ত্রে তৈরি {automatic, number}টি পোস্টের সব কটিই একজন মানুষ যাচাই করেছেন।',
    'originality-imported-unreviewed:none': 'সব পোস্ট এখানে হাতে লেখা।',
    'originality-imported-unreviewed:fail':
      'আমদানি করা বা যন্ত্রে তৈরি {unreviewed, number}টি প্রকাশিত পোস্ট কোনো মানুষ যাচাই করেননি।',
    'originality-imported-unreviewed:n/a': 'এখনো কোনো পোস্ট প্রকাশিত হয়নি।',
    'originality-imported-unreviewed:import': 'অন্য ব্লগ থেকে আমদানি করা; এখনো কেউ অনুমোদন করেননি।',
    'originality-imported-unreviewed:rss': 'ফিড থেকে আসা; এখনো কেউ অনুমোদন করেননি।',
    'originality-imported-unreviewed:api': 'এপিআই দিয়ে আসা; এখনো কেউ অনুমোদন করেননি।',
    'originality-imported-unreviewed:ai-assisted': 'এআইয়ের সাহায্যে লেখা; এখনো কেউ অনুমোদন করেননি।',
    'originality-imported-unreviewed:fix':
      'পোস্টগুলো পড়ে সম্পাদনা করুন, তারপর অনুমোদন দিন। যেটির দায় নিতে চান না, সেটির প্রকাশ তুলে নিন।',

    'originality-boilerplate:pass':
      'লেখার {share, number, percent} এমন বাক্য, যা পোস্টে পোস্টে ফিরে আসে।',
    'originality-boilerplate:warn':
      'লেখার {share, number, percent} জুড়ে আছে {sentences, number}টি বাক্য, যা পোস্টে পোস্টে ফিরে আসে।',
    'originality-boilerplate:fail':
      'লেখার {share, number, percent} ঘুরেফিরে একই বাক্য: {posts, number}টি পোস্ট ছাঁচে ঢালা মনে হয়।',
    'originality-boilerplate:n/a':
      'পোস্ট {needed, number}টির কম হলে কোনো বাক্যকে বাঁধা বুলি বলা যায় না।',
    'originality-boilerplate:post': 'এই পোস্টের {share, number, percent} অন্য পোস্টেও আছে: {sample}',
    'originality-boilerplate:fix':
      'যে লেখা বারবার আসে, তা আলাদা একটি পাতায় রেখে লিংক দিন, অথবা প্রতিটি পোস্টের জন্য নতুন করে লিখুন।',

    'originality-image-rights:pass': '{images, number}টি ছবির প্রতিটির উৎস ও বিবরণ দেওয়া আছে।',
    'originality-image-rights:warn':
      '{images, number}টি ছবির মধ্যে {incomplete, number}টির উৎস, লাইসেন্স বা বিবরণ নেই।',
    'originality-image-rights:fail':
      '{images, number}টি ছবির মধ্যে {incomplete, number}টির উৎস, লাইসেন্স বা বিবরণ নেই।',
    'originality-image-rights:fail-denied':
      'ব্লগের সব ছবি ব্যবহারের অধিকার আছে—মালিক এই ঘোষণা দিতে অস্বীকার করেছেন।',
    'originality-image-rights:n/a': 'প্রকাশিত কোনো পোস্টে ছবি নেই।',
    'originality-image-rights:address': 'ছবিটি সরাসরি {url} থেকে দেখানো হচ্ছে; এর উৎস কেউ জানাননি।',
    'originality-image-rights:missing-origin': 'ছবিটির উৎস জানা নেই।',
    'originality-image-rights:missing-licence': 'লাইসেন্স বা কৃতজ্ঞতা স্বীকার, কোনোটিই নেই।',
    'originality-image-rights:missing-alt': 'যাঁরা ছবি দেখতে পান না, তাঁদের জন্য বিবরণ নেই।',
    'originality-image-rights:missing-origin-alt': 'ছবিটির উৎস জানা নেই, বিবরণও নেই।',
    'originality-image-rights:missing-licence-alt': 'লাইসেন্স বা কৃতজ্ঞতা স্বীকার নেই, বিবরণও নেই।',
    'originality-image-rights:fix':
      'প্রতিটি ছবির উৎস, লাইসেন্স বা কৃতজ্ঞতা স্বীকার এবং বিবরণ লিখুন; যে ছবির অধিকার আপনার নেই, সেটি বদলে দিন।',
  },
}
