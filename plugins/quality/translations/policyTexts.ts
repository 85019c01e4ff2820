import { policyCategories } from './policyCategories'

/** An ICU select that says the name of a category; ICU reads a hyphen as syntax, so keys have underscores. */
const category = (place: 0 | 1): string =>
  `{category, select, ${Object.entries(policyCategories)
    .map(([key, names]) => `${key.replaceAll('-', '_')} {${names[place]}}`)
    .join(' ')} other {{category}}}`

const nothing = {
  en: {
    posts: 'There is no published post to measure yet.',
    first: 'Publish your first complete posts, then run the report again.',
  },
  bn: {
    posts: 'যাচাই করার মতো কোনো প্রকাশিত লেখা এখনো নেই।',
    first: 'আগে কয়েকটি পূর্ণাঙ্গ লেখা প্রকাশ করুন, তারপর আবার প্রতিবেদন চালান।',
  },
}
const withoutPosts = (language: 'en' | 'bn', ids: readonly string[]) =>
  Object.fromEntries(
    ids.flatMap((id) => [
      [`${id}:no-posts`, nothing[language].posts],
      [`${id}:publish-first`, nothing[language].first],
    ]),
  )
const ids = [
  'policy-prohibited',
  'policy-click-encouragement',
  'policy-search-spam',
  'niche-restricted',
]

/** What the checks of the policies say. */
export const policyTexts: Readonly<Record<'en' | 'bn', Readonly<Record<string, string>>>> = {
  en: {
    ...withoutPosts('en', ids),
    'policy-prohibited:pass':
      'Nothing suspicious in {looked, plural, one {the one text} other {# texts}}. Words alone cannot show everything that Google forbids.',
    'policy-prohibited:waiting':
      '{open, plural, one {One suspicion waits} other {# suspicions wait}} for a person’s eye. A machine has found words; whether they break a policy only you can say.',
    'policy-prohibited:fail':
      '{confirmed, plural, one {One text breaks} other {# cases break}} Google’s publisher policies, as an editor has confirmed.',
    'policy-prohibited:partly':
      'Nothing suspicious in what was screened; {strangers, plural, one {one text was} other {# texts were}} not screened, since there are no words for the language.',
    'policy-prohibited:not-screened':
      'Not screened: there are word lists for English and Bengali only, and {strangers, number} of {looked, number} texts are in other languages.',
    'policy-prohibited:fix':
      'Open each text listed and say beside the editor whether it is fine or breaks the policy; mend or unpublish what does.',
    'policy-prohibited:fix-read':
      'Read Google’s publisher policies and the texts listed yourself; the screen cannot.',
    'policy-prohibited:open': `Perhaps ${category(0)}: “{found}” in “{sentence}”`,
    'policy-prohibited:confirmed': `Confirmed by {by}: ${category(0)}, “{found}” in “{sentence}”`,
    'policy-prohibited:no-words': 'Not screened: no word list for its language.',
    'niche-restricted:pass': 'No post is about a subject that Google restricts.',
    'niche-restricted:warn':
      '{restricted, plural, one {One post seems} other {# posts seem}} to be about a restricted subject: allowed, but with few ads or none.',
    'niche-restricted:fail':
      '{restricted, number} of {posts, number} posts are about restricted subjects, as an editor has confirmed: {share, number, percent}. Allowed, but few advertisers will bid for them.',
    'niche-restricted:declared':
      'No post is about a restricted subject, but the words in which the blog declares its subject name one: allowed, but with few ads or none.',
    'niche-restricted:named': `The declared subject names ${category(0)}`,
    'niche-restricted:fix-declared':
      'Look at the statement and the keywords of your subject: if they mean something else, say it in other words; else expect few ads or none.',
    'niche-restricted:not-screened':
      'Not screened: there are word lists for English and Bengali only.',
    'niche-restricted:fix':
      'Look at the posts listed and say beside the editor which are fine; for the others expect few ads or none.',
    'niche-restricted:fix-read': 'Read Google’s list of restricted subjects yourself.',
    'niche-restricted:open': `Perhaps ${category(0)}: “{found}” in “{sentence}”`,
    'niche-restricted:confirmed': `Confirmed by {by}: ${category(0)}, “{found}” in “{sentence}”`,
    'policy-click-encouragement:pass': 'Nobody is asked to click on advertising.',
    'policy-click-encouragement:warn':
      '{count, plural, one {One place speaks} other {# places speak}} of clicking on ads; see that no reader takes it for a request.',
    'policy-click-encouragement:fail':
      '{count, plural, one {One place asks} other {# places ask}} readers to click on ads. Google forbids this.',
    'policy-click-encouragement:fix': 'Delete the sentence at each place listed.',
    'policy-click-encouragement:asks': 'Asks for clicks: “{found}” in “{sentence}”',
    'policy-click-encouragement:tells': 'Speaks of clicks: “{found}” in “{sentence}”',
    'policy-search-spam:pass': 'No post shows a sign of search spam.',
    'policy-search-spam:warn':
      '{suspicious, plural, one {One post shows} other {# posts show}} a sign of search spam.',
    'policy-search-spam:fail':
      '{suspicious, number} of {posts, number} posts show signs of search spam.',
    'policy-search-spam:fix':
      'Mend each post listed: vary stuffed words, show hidden ones, merge twins, add your own account beside links that pay.',
    'policy-search-spam:stuffed': 'The word “{term}” makes {share, number, percent} of the text.',
    'policy-search-spam:hidden': 'Words that readers cannot see: “{found}”',
    'policy-search-spam:swapped': 'The same text and title as “{title}”, with one name exchanged.',
    'policy-search-spam:affiliate':
      '{links, number} links that pay and only {words, plural, one {# word} other {# words}} of your own.',
  },
  bn: {
    ...withoutPosts('bn', ids),
    'policy-prohibited:pass':
      '{looked, plural, other {{looked, number}টি লেখায়}} সন্দেহজনক কিছু পাওয়া যায়নি। তবে গুগল যা যা নিষেধ করে, শুধু শব্দ দেখে তার সব ধরা যায় না।',
    'policy-prohibited:waiting':
      '{open, number}টি সন্দেহ আপনার চোখের অপেক্ষায়। যন্ত্র কিছু শব্দ পেয়েছে; তাতে নীতি ভাঙে কি না, সে কথা মানুষই বলতে পারে।',
    'policy-prohibited:fail':
      'সম্পাদক নিশ্চিত করেছেন: {confirmed, number}টি ক্ষেত্রে গুগলের নীতি ভাঙা হয়েছে।',
    'policy-prohibited:partly':
      'যা বাছাই হয়েছে, তাতে সন্দেহজনক কিছু নেই; {strangers, number}টি লেখা বাছাই করা যায়নি, কারণ ওই ভাষার শব্দতালিকা নেই।',
    'policy-prohibited:not-screened':
      'বাছাই করা হয়নি: শব্দতালিকা আছে শুধু বাংলা ও ইংরেজির, আর {looked, number}টি লেখার {strangers, number}টি অন্য ভাষায়।',
    'policy-prohibited:fix':
      'তালিকার প্রতিটি লেখা খুলে পাশের প্যানেলে জানান, লেখাটি ঠিক আছে, না নীতি ভাঙে; ভাঙলে শুধরে নিন বা প্রকাশ থেকে সরান।',
    'policy-prohibited:fix-read':
      'গুগলের প্রকাশক নীতি ও তালিকার লেখাগুলো নিজে পড়ে দেখুন; যন্ত্র এখানে পারে না।',
    'policy-prohibited:open': `সম্ভবত ${category(1)}: “{found}”, বাক্য: “{sentence}”`,
    'policy-prohibited:confirmed': `{by} নিশ্চিত করেছেন: ${category(1)}, “{found}”, বাক্য: “{sentence}”`,
    'policy-prohibited:no-words': 'বাছাই করা হয়নি: এই ভাষার শব্দতালিকা নেই।',
    'niche-restricted:pass': 'গুগল সীমিত করে এমন বিষয়ে কোনো লেখা নেই।',
    'niche-restricted:warn':
      '{restricted, number}টি লেখা সীমিত বিষয়ের মনে হচ্ছে: লেখা যায়, তবে বিজ্ঞাপন কম আসে বা আসে না।',
    'niche-restricted:fail':
      '{posts, number}টির মধ্যে {restricted, number}টি লেখা সীমিত বিষয়ের বলে সম্পাদক নিশ্চিত করেছেন ({share, number, percent})। লেখা যায়, তবে এসব লেখায় বিজ্ঞাপনদাতা কম।',
    'niche-restricted:declared':
      'কোনো লেখা সীমিত বিষয়ের নয়, তবে ব্লগের ঘোষিত বিষয়ের বর্ণনায় এমন একটি বিষয়ের নাম আছে: লেখা যায়, তবে বিজ্ঞাপন কম আসে বা আসে না।',
    'niche-restricted:named': `ঘোষিত বিষয়ে নাম আছে: ${category(1)}`,
    'niche-restricted:fix-declared':
      'ব্লগের বিষয়ের বর্ণনা ও মূল শব্দগুলো দেখুন: অন্য কিছু বোঝাতে চাইলে অন্যভাবে লিখুন; না হলে কম বিজ্ঞাপন ধরে নিন।',
    'niche-restricted:not-screened': 'বাছাই করা হয়নি: শব্দতালিকা আছে শুধু বাংলা ও ইংরেজির।',
    'niche-restricted:fix':
      'তালিকার লেখাগুলো দেখে পাশের প্যানেলে জানান কোনগুলো ঠিক আছে; বাকিগুলোতে কম বিজ্ঞাপন ধরে নিন।',
    'niche-restricted:fix-read': 'গুগলের সীমিত বিষয়ের তালিকা নিজে পড়ে নিন।',
    'niche-restricted:open': `সম্ভবত ${category(1)}: “{found}”, বাক্য: “{sentence}”`,
    'niche-restricted:confirmed': `{by} নিশ্চিত করেছেন: ${category(1)}, “{found}”, বাক্য: “{sentence}”`,
    'policy-click-encouragement:pass': 'কাউকে বিজ্ঞাপনে ক্লিক করতে বলা হয়নি।',
    'policy-click-encouragement:warn':
      '{count, number} জায়গায় বিজ্ঞাপনে ক্লিকের কথা আছে; দেখুন, পাঠক যেন একে অনুরোধ না ভাবেন।',
    'policy-click-encouragement:fail':
      '{count, number} জায়গায় পাঠককে বিজ্ঞাপনে ক্লিক করতে বলা হয়েছে। গুগল এটি নিষেধ করে।',
    'policy-click-encouragement:fix': 'তালিকার প্রতিটি জায়গা থেকে বাক্যটি মুছে দিন।',
    'policy-click-encouragement:asks': 'ক্লিক করতে বলা হচ্ছে: “{found}”, বাক্য: “{sentence}”',
    'policy-click-encouragement:tells': 'ক্লিকের কথা আছে: “{found}”, বাক্য: “{sentence}”',
    'policy-search-spam:pass': 'কোনো লেখায় সার্চ স্প্যামের লক্ষণ নেই।',
    'policy-search-spam:warn': '{suspicious, number}টি লেখায় সার্চ স্প্যামের লক্ষণ আছে।',
    'policy-search-spam:fail':
      '{posts, number}টি লেখার {suspicious, number}টিতে সার্চ স্প্যামের লক্ষণ আছে।',
    'policy-search-spam:fix':
      'তালিকার প্রতিটি লেখা শুধরে নিন: ঠাসা শব্দ কমান, লুকানো লেখা সরান, জোড়া লেখা এক করুন, আয়ের লিংকের পাশে নিজের কথা লিখুন।',
    'policy-search-spam:stuffed': 'লেখার {share, number, percent} শব্দই “{term}”।',
    'policy-search-spam:hidden': 'পাঠকের চোখের আড়ালে রাখা লেখা: “{found}”',
    'policy-search-spam:swapped': '“{title}” লেখাটিই, শুধু একটি নাম বদলানো।',
    'policy-search-spam:affiliate':
      'আয়ের লিংক {links, number}টি, নিজের কথা মাত্র {words, number} শব্দ।',
  },
}
