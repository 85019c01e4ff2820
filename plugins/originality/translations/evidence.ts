/** What checks 11, 14 and 17 say, as ICU messages by language and key. */
export const evidence = {
  en: {
    'originality-external-overlap:pass':
      'Nothing of weight was found outside of the blog; the most in one post is {share, number, percent}.',
    'originality-external-overlap:warn':
      'Up to {share, number, percent} of a post stands in the library or on the web.',
    'originality-external-overlap:fail':
      '{copied, plural, one {# of your posts was} other {# of your posts were}} found elsewhere to a large part, the worst to {share, number, percent}.',
    'originality-external-overlap:unknown':
      'There is nothing to compare with: the library is empty and the web is not searched.',
    'originality-external-overlap:unchecked':
      '{unchecked, plural, one {# post has} other {# posts have}} not been compared with the library and the web yet.',
    'originality-external-overlap:n/a': 'Nothing is published yet.',
    'originality-external-overlap:post': '{share, number, percent} of this post stands elsewhere.',
    'originality-external-overlap:unknown-word':
      'Nothing outside of the blog is compared with. You confirmed that the texts are your own, so this does not stand in the way; it stays unknown.',
    'originality-external-overlap:fix':
      'Rewrite what was taken, quote it with its source and your own comment, or remove it. Decide on the matches in the originality desk.',
    'originality-external-overlap:fix-unknown':
      'Add the texts you know of to the library, or set a search service in the originality settings. Until then search for a few of your own sentences in quotation marks.',
    'originality-external-overlap:fix-unchecked':
      'Start the check of the whole blog in the originality desk, and make the report again when it has ended.',

    'originality-human-edit:pass':
      'Somebody worked on every one of the {assisted, number} imported or assisted posts, or noted what they checked.',
    'originality-human-edit:warn':
      '{untouched, plural, one {# imported or assisted post stands} other {# imported or assisted posts stand}} almost as the machine left it.',
    'originality-human-edit:fail':
      '{untouched, number} of {assisted, number} imported or assisted posts stand almost as the machine left them.',
    'originality-human-edit:unknown':
      'Of {unknown, plural, one {# imported or assisted post} other {# imported or assisted posts}} the first version is not known, so nobody can say what was changed.',
    'originality-human-edit:n/a': 'Every post was begun by a person.',
    'originality-human-edit:post': '{share, number, percent} of the words were changed.',
    'originality-human-edit:no-first':
      'The first version is not kept, or the post has not been checked yet.',
    'originality-human-edit:fix':
      'Add your own experience, facts and examples to these posts, or write into the note of the review what you checked.',

    'originality-first-hand:pass':
      '{share, number, percent} of the posts have something first-hand: an own photo, figures, or dated experience.',
    'originality-first-hand:warn':
      'Only {withSigns, number} of {posts, number} posts have something first-hand.',
    'originality-first-hand:fail':
      'Hardly any post has something first-hand: {withSigns, number} of {posts, number}.',
    'originality-first-hand:n/a': 'Nothing is published yet.',
    'originality-first-hand:fix':
      'Add one thing to each that only you could add: a photo of your own, what you measured, the day you tried it. Or say under the post what you know at first hand.',
  },
  bn: {
    'originality-external-overlap:pass':
      'ব্লগের বাইরে উল্লেখ করার মতো কোনো মিল পাওয়া যায়নি; এক লেখায় সর্বোচ্চ মিল {share, number, percent}।',
    'originality-external-overlap:warn':
      'কোনো কোনো লেখার {share, number, percent} পর্যন্ত উৎসের ভান্ডারে বা ওয়েবে আছে।',
    'originality-external-overlap:fail':
      'আপনার {copied, number}টি লেখার বড় অংশ অন্য জায়গায় পাওয়া গেছে, সবচেয়ে বেশি মিল {share, number, percent}।',
    'originality-external-overlap:unknown':
      'মিলিয়ে দেখার মতো কিছু নেই: উৎসের ভান্ডার খালি, ওয়েবেও খোঁজা হয় না।',
    'originality-external-overlap:unchecked':
      '{unchecked, number}টি লেখা এখনো ভান্ডার ও ওয়েবের সঙ্গে মেলানো হয়নি।',
    'originality-external-overlap:n/a': 'এখনো কিছু প্রকাশিত হয়নি।',
    'originality-external-overlap:post': 'এই লেখার {share, number, percent} অন্য জায়গায় আছে।',
    'originality-external-overlap:unknown-word':
      'ব্লগের বাইরের কিছুর সঙ্গে মেলানো হয় না। লেখাগুলো আপনার নিজের বলে আপনি নিশ্চিত করেছেন, তাই এটি পথ আটকায় না; তবে অজানাই থাকে।',
    'originality-external-overlap:fix':
      'অন্যের লেখা থেকে নেওয়া অংশ নিজের ভাষায় লিখুন, উৎস ও নিজের মন্তব্যসহ উদ্ধৃতি দিন, নয়তো বাদ দিন। মৌলিকতার ডেস্কে মিলগুলো নিয়ে সিদ্ধান্ত জানান।',
    'originality-external-overlap:fix-unknown':
      'জানা লেখাগুলো উৎসের ভান্ডারে যোগ করুন, অথবা মৌলিকতার সেটিংসে একটি সার্চ সেবা ঠিক করুন। ততদিন নিজের কয়েকটি বাক্য উদ্ধৃতিচিহ্নে দিয়ে সার্চ করে দেখুন।',
    'originality-external-overlap:fix-unchecked':
      'মৌলিকতার ডেস্ক থেকে পুরো ব্লগ যাচাই শুরু করুন; শেষ হলে আবার প্রতিবেদন তৈরি করুন।',

    'originality-human-edit:pass':
      'আমদানি করা বা যন্ত্রের সাহায্যে লেখা {assisted, number}টি পোস্টের প্রতিটিতে কেউ হাত দিয়েছেন, কিংবা কী যাচাই করেছেন লিখে রেখেছেন।',
    'originality-human-edit:warn':
      'আমদানি করা বা যন্ত্রের সাহায্যে লেখা {untouched, number}টি পোস্ট প্রায় আগের মতোই রয়ে গেছে।',
    'originality-human-edit:fail':
      'আমদানি করা বা যন্ত্রের সাহায্যে লেখা {assisted, number}টি পোস্টের {untouched, number}টিই প্রায় আগের মতো রয়ে গেছে।',
    'originality-human-edit:unknown':
      'আমদানি করা বা যন্ত্রের সাহায্যে লেখা {unknown, number}টি পোস্টের প্রথম সংস্করণ জানা নেই, তাই কতটা বদলেছে বলা যায় না।',
    'originality-human-edit:n/a': 'প্রতিটি লেখাই মানুষের হাতে শুরু।',
    'originality-human-edit:post': '{share, number, percent} শব্দ বদলানো হয়েছে।',
    'originality-human-edit:no-first': 'প্রথম সংস্করণ রাখা নেই, অথবা লেখাটি এখনো যাচাই হয়নি।',
    'originality-human-edit:fix':
      'এসব লেখায় নিজের অভিজ্ঞতা, তথ্য ও উদাহরণ যোগ করুন, অথবা কী যাচাই করেছেন তা পর্যালোচনার মন্তব্যে লিখুন।',

    'originality-first-hand:pass':
      '{share, number, percent} লেখায় নিজের অভিজ্ঞতার ছাপ আছে: নিজের তোলা ছবি, হিসাব বা তারিখসহ বর্ণনা।',
    'originality-first-hand:warn':
      '{posts, number}টি লেখার মাত্র {withSigns, number}টিতে নিজের অভিজ্ঞতার ছাপ আছে।',
    'originality-first-hand:fail':
      'প্রায় কোনো লেখাতেই নিজের অভিজ্ঞতার ছাপ নেই: {posts, number}টির মধ্যে {withSigns, number}টিতে আছে।',
    'originality-first-hand:n/a': 'এখনো কিছু প্রকাশিত হয়নি।',
    'originality-first-hand:fix':
      'প্রতিটি লেখায় এমন কিছু দিন যা শুধু আপনিই দিতে পারেন: নিজের তোলা ছবি, নিজের মাপা হিসাব, যেদিন করে দেখেছেন তার কথা। অথবা লেখার নিচের ঘরে লিখুন, নিজে কী দেখেছেন বা করেছেন।',
  },
}
