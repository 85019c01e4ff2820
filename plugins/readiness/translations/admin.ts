/** The words of the screens of this plugin: English, then Bengali. What findings say is in `messages.ts`. */
const texts: Readonly<Record<string, readonly [en: string, bn: string]>> = {
  'screen:title': ['Readiness for AdSense', 'অ্যাডসেন্সের প্রস্তুতি'],
  'screen:nav': ['Readiness', 'প্রস্তুতি'],
  'screen:made': ['Report made on {time}', 'প্রতিবেদনের সময়: {time}'],
  'screen:rules-version': ['Rules {version}', 'নিয়মের সংস্করণ {version}'],
  'screen:print': ['Print', 'প্রিন্ট করুন'],
  'screen:no-report': ['No report yet', 'এখনো কোনো প্রতিবেদন নেই'],
  'screen:no-report-text': [
    'A report judges what the public reads: every published post and page, the menus and the settings of the blog. It holds them against {total} rules and tells what to mend first, with the place and the source. It changes nothing, sends nothing to Google, and takes a few seconds.',
    'পাঠক যা পড়েন, প্রতিবেদন তা-ই বিচার করে: প্রকাশিত সব লেখা ও পাতা, মেনু আর ব্লগের সেটিংস। {total}টি নিয়ম ধরে মিলিয়ে দেখে আগে কোনটি ঠিক করতে হবে, কোথায় এবং কেন, তা জানায়। এতে কিছু বদলায় না, গুগলের কাছেও কিছু যায় না; কয়েক সেকেন্ডেই শেষ হয়।',
  ],

  'run:now': ['Run the report', 'প্রতিবেদন তৈরি করুন'],
  'run:again': ['Run it again', 'আবার চালান'],
  'run:starting': ['Starting …', 'শুরু হচ্ছে …'],
  'run:progress': [
    '{done} of {total} posts and pages measured',
    '{total}টি লেখা ও পাতার {done}টি মাপা হয়েছে',
  ],
  'run:judging': ['Reading and judging the blog …', 'ব্লগ পড়ে বিচার করা হচ্ছে …'],
  'run:done': ['The new report is here.', 'নতুন প্রতিবেদন তৈরি।'],
  'run:failed': [
    'The last report could not be made: {error}',
    'শেষ প্রতিবেদনটি তৈরি করা যায়নি: {error}',
  ],
  'run:lost': [
    'The report was not finished: what was making it has ended. Run it again.',
    'প্রতিবেদনটি শেষ হয়নি, মাঝপথে থেমে গেছে। আবার চালান।',
  ],
  'run:unreachable': [
    'The server does not answer. Is it running? The page keeps trying.',
    'সার্ভার সাড়া দিচ্ছে না। সেটি চালু আছে তো? পাতাটি চেষ্টা চালিয়ে যাচ্ছে।',
  ],
  'run:refused': ['The report was not started: {error}', 'প্রতিবেদন শুরু হয়নি: {error}'],
  'run:only-editors': [
    'Editors and administrators can run a new report.',
    'সম্পাদক ও প্রশাসকেরা নতুন প্রতিবেদন তৈরি করতে পারেন।',
  ],

  'pdf:save': ['Save as PDF', 'পিডিএফ হিসেবে রাখুন'],
  'pdf:making': ['Printing …', 'তৈরি হচ্ছে …'],
  'pdf:none': [
    'The server has no Chromium, which makes the PDF. Print the page instead: every browser can print into a file.',
    'পিডিএফ তৈরি করতে সার্ভারে ক্রোমিয়াম লাগে, এখানে তা নেই। বদলে পাতাটি প্রিন্ট করুন: যেকোনো ব্রাউজার ফাইলেও প্রিন্ট করতে পারে।',
  ],
  'pdf:failed': ['There is no PDF: {error}', 'পিডিএফ তৈরি হয়নি: {error}'],

  'history:title': ['How the blog came along', 'ব্লগ কতটা এগোল'],
  'history:one': [
    'This is the first report; the curve begins with the second.',
    'এটিই প্রথম প্রতিবেদন; রেখাটি দ্বিতীয়টি থেকে শুরু হবে।',
  ],
  'history:label': [
    'Rules passed and failed in the last {count} reports. Arrow keys move from report to report.',
    'শেষ {count}টি প্রতিবেদনে কত নিয়ম ঠিক ছিল, কত ছিল না। তীর বোতামে এক প্রতিবেদন থেকে আরেকটিতে যাওয়া যায়।',
  ],
  'history:hint': [
    'Point at a report, or move with the arrow keys.',
    'কোনো প্রতিবেদনের ওপর মাউস রাখুন, অথবা তীর বোতামে সরুন।',
  ],
  'history:point': [
    '{time}: {verdict}, {pass} passed, {fail} failed',
    '{time}: {verdict}, {pass}টি ঠিক আছে, {fail}টি ঠিক নেই',
  ],
  'history:passed': ['Rules passed', 'ঠিক আছে'],
  'history:failed': ['Rules failed', 'ঠিক নেই'],
  'history:table': ['Every report in figures', 'প্রতিটি প্রতিবেদন, সংখ্যায়'],
  'history:when': ['Made on', 'সময়'],
  'history:verdict': ['Verdict', 'রায়'],
  'history:strict': ['strict', 'কড়া'],
  'history:places': ['Places to mend', 'ঠিক করার জায়গা'],
  'history:minutes': ['Minutes (guessed)', 'মিনিট (আন্দাজে)'],

  'changes:step': ['from “{from}” to “{to}”', '‘{from}’ থেকে ‘{to}’'],

  'before:title': ['Before you apply', 'আবেদনের আগে'],
  'before:no-report': [
    'There is no report yet; it tells what to mend here.',
    'এখনো কোনো প্রতিবেদন নেই; এখানে কী ঠিক করতে হবে, প্রতিবেদনই তা জানায়।',
  ],
  'before:nothing': [
    'The last report names nothing to mend here.',
    'শেষ প্রতিবেদনে এখানে ঠিক করার কিছু নেই।',
  ],
  'before:note': [
    'By the report of {time}. It judges what the public reads, and names at most 100 places of a rule.',
    'প্রতিবেদনের সময়: {time}। পাঠক যা পড়েন, প্রতিবেদন তা-ই বিচার করে; এক নিয়মে সর্বোচ্চ ১০০টি জায়গার নাম থাকে।',
  ],

  'rebuild:title': ['Measure everything anew', 'সব নতুন করে মাপা'],
  'rebuild:text': [
    'The report rests on what was measured of each published post and page, and is kept up to date by itself. When a figure looks wrong, have everything measured anew. No text is changed, and you may leave this page meanwhile.',
    'প্রতিটি প্রকাশিত লেখা ও পাতা থেকে যা মাপা হয়েছে, প্রতিবেদন তার ওপরই দাঁড়িয়ে; এসব নিজে থেকেই হালনাগাদ থাকে। কোনো সংখ্যা ভুল মনে হলে সব নতুন করে মাপিয়ে নিন। এতে কোনো লেখা বদলায় না, আর কাজ চলার সময় এই পাতা ছেড়ে গেলেও অসুবিধা নেই।',
  ],
  'rebuild:start': ['Measure anew', 'নতুন করে মাপুন'],
  'rebuild:go-on': ['Go on', 'বাকিটুকু মাপুন'],
  'rebuild:stop': ['Stop', 'থামান'],
  'rebuild:stopping': ['Stopping …', 'থামানো হচ্ছে …'],
  'rebuild:queued': ['Waiting for its turn …', 'পালার অপেক্ষায় …'],
  'rebuild:stopped': [
    'Stopped at {done} of {total}. What was measured is kept, and it goes on from there.',
    '{total}টির মধ্যে {done}টি মাপার পর থামানো হয়েছে। যা মাপা হয়েছে তা রাখা আছে, বাকিটুকু সেখান থেকেই শুরু হবে।',
  ],
  'rebuild:broken': [
    'It broke off at {done} of {total}, perhaps because the server was ended. What was measured is kept.',
    '{total}টির মধ্যে {done}টি মাপার পর থেমে গেছে, হয়তো সার্ভার বন্ধ হয়েছিল। যা মাপা হয়েছে তা রাখা আছে।',
  ],
  'rebuild:failed': [
    'It broke off at {done} of {total}: {error}',
    '{total}টির মধ্যে {done}টি মাপার পর থেমে গেছে: {error}',
  ],
  'rebuild:done': [
    '{total, plural, one {The one text is} other {All # texts are}} measured anew.',
    '{total}টি লেখার সব কটি নতুন করে মাপা হয়েছে।',
  ],
  'rebuild:refused': ['It was not started: {error}', 'শুরু করা যায়নি: {error}'],

  'coverage:counts': [
    '{pass} passed · {warn, plural, one {# warning} other {# warnings}} · {fail} failed · {unknown} unknown · {skipped} not applicable.',
    '{pass}টি ঠিক আছে · {warn}টি সতর্কতা · {fail}টি ঠিক নেই · {unknown}টি অজানা · {skipped}টি প্রযোজ্য নয়।',
  ],

  'coverage:failures': [
    'Of what failed, {official, plural, one {# is a rule of Google’s} other {# are rules of Google’s}} and {others, plural, one {# is advice or ours} other {# are advice or ours}}.',
    'যা ঠিক নেই, তার মধ্যে {official}টি গুগলের নিয়ম আর {others}টি পরামর্শ বা আমাদের নিয়ম।',
  ],

  'first:title': ['Mend first', 'আগে এগুলো ঠিক করুন'],
  'first:text': [
    'What stands between the blog and the application, the most urgent first.',
    'আবেদনের পথে যা যা বাধা, সবচেয়ে জরুরিটি আগে।',
  ],
  'first:none': [
    'Nothing that was measured stands in the way.',
    'যা মাপা হয়েছে, তার কিছুই পথে বাধা নয়।',
  ],
  'first:fix': ['What to do', 'যা করতে হবে'],

  'rest:title': ['Everything else that was measured', 'বাকি যা মাপা হয়েছে'],
  'group:official': ['Google says so', 'গুগল নিজে বলেছে'],
  'group:official-text': [
    'Google states these rules, and they can be checked as stated.',
    'নিয়মগুলো গুগলের, আর যেমন লেখা তেমনই যাচাই করা যায়।',
  ],
  'group:official-number-ours': ['Google’s rule, our number', 'নিয়ম গুগলের, সংখ্যা আমাদের'],
  'group:official-number-ours-text': [
    'Google asks for this but gives no number. The numbers are ours, chosen with care; you can change them.',
    'গুগল এগুলো চায়, কিন্তু কোনো সংখ্যা দেয় না। সংখ্যাগুলো আমরা ভেবেচিন্তে ঠিক করেছি; চাইলে বদলাতে পারেন।',
  ],
  'group:others': ['Advice, folklore and our own rules', 'পরামর্শ, প্রচলিত ধারণা ও আমাদের নিয়ম'],
  'group:others-text': [
    'Google does not make these a condition for AdSense. They never stop an application.',
    'এগুলো অ্যাডসেন্স পাওয়ার শর্ত নয়। এসবের কারণে আবেদন আটকায় না।',
  ],
  'group:others-promoted': [
    'Google does not make these a condition for AdSense; this blog has made some of them its own.',
    'এগুলো গুগলের শর্ত নয়; তবে এই ব্লগ নিজে কয়েকটিকে শর্ত হিসেবে ধরেছে।',
  ],
  'group:above': [
    '{count, plural, one {One rule of this kind is} other {# rules of this kind are}} above, under “Mend first”.',
    'এ ধরনের {count}টি নিয়ম ওপরে, ‘আগে এগুলো ঠিক করুন’ অংশে আছে।',
  ],

  'finding:where': ['Where', 'কোথায়'],
  'finding:more': ['{count} more', 'আরও {count}টি'],
  'finding:sources': ['Why: the source', 'কেন: সূত্র'],
  'finding:new-tab': ['opens in a new tab', 'নতুন ট্যাবে খোলে'],

  'kind:posts': ['Post', 'পোস্ট'],
  'kind:pages': ['Page', 'পাতা'],
  'kind:media': ['Media', 'মিডিয়া'],
  'kind:categories': ['Category', 'বিভাগ'],
  'kind:tags': ['Tag', 'ট্যাগ'],
  'kind:authors': ['Author', 'লেখক'],
  'kind:global': ['Settings', 'সেটিংস'],
  'item:untitled': ['(no title)', '(শিরোনাম নেই)'],

  'areas:title': ['Areas', 'বিভাগভিত্তিক নম্বর'],
  'areas:score': ['{score} of 100', '১০০-তে {score}'],
  'areas:floor': ['at least {floor} wanted', 'দরকার অন্তত {floor}'],
  'areas:no-floor': ['no minimum', 'ন্যূনতম নম্বর নেই'],
  'areas:below': ['below the minimum', 'ন্যূনতমের কম'],
  'areas:enough': ['enough', 'যথেষ্ট'],
  'areas:unknown': ['too little is known', 'খুব কম জানা গেছে'],

  'changed:title': ['Numbers this blog has changed', 'এই ব্লগ যেসব সংখ্যা বদলেছে'],
  'changed:link': ['Change the numbers', 'সংখ্যা বদলান'],

  'unmeasured:title': [
    'Not measured by this version ({count})',
    'এই সংস্করণ যা মাপে না ({count}টি)',
  ],
  'unmeasured:text': [
    'Unknown is never counted as passed. Check these yourself before you apply.',
    'অজানা মানে ঠিক আছে নয়। আবেদনের আগে এগুলো নিজে যাচাই করুন।',
  ],

  'facts:title': ['What this text is like', 'লেখাটি কেমন'],
  'facts:measuring': ['Measuring …', 'মাপা হচ্ছে …'],
  'facts:save-first': [
    'Shown as soon as the text is saved for the first time.',
    'লেখাটি প্রথমবার সংরক্ষণ করলেই এখানে দেখা যাবে।',
  ],
  'facts:failed': ['The text could not be measured: {error}', 'লেখাটি মাপা যায়নি: {error}'],
  'facts:retry': ['Try again', 'আবার চেষ্টা করুন'],
  'facts:none': ['Not measured.', 'মাপা হয়নি।'],
  'facts:words': ['Words', 'শব্দ'],
  'facts:words-value': ['{words, plural, one {# word} other {# words}}', '{words}টি'],
  'facts:own-words': [
    '{words} of them in your own voice, without quotations and code',
    'এর {words}টি আপনার নিজের, উদ্ধৃতি ও কোড বাদে',
  ],
  'facts:reading': ['Reading time', 'পড়তে সময়'],
  'facts:minutes': [
    '{minutes, plural, =0 {–} one {about one minute} other {about # minutes}}',
    '{minutes, plural, =0 {–} other {প্রায় {minutes} মিনিট}}',
  ],
  'facts:language': ['Language', 'ভাষা'],
  'facts:language-unknown': ['cannot be told yet', 'এখনো বোঝা যাচ্ছে না'],
  'facts:language-share': [
    '{language} {share, number, percent}',
    '{language} {share, number, percent}',
  ],
  'facts:language-other': ['not recognised', 'অচেনা'],
  'facts:prose': ['In paragraphs', 'অনুচ্ছেদে'],
  'facts:prose-value': [
    '{share, number, percent} of the words stand in full paragraphs',
    '{share, number, percent} শব্দ আছে পূর্ণ অনুচ্ছেদে',
  ],
  'facts:too-little': ['too little text to tell', 'বলার মতো লেখা নেই'],
  'facts:placeholders': ['Unfinished places', 'অসমাপ্ত জায়গা'],
  'facts:placeholders-none': ['none found', 'পাওয়া যায়নি'],
  'facts:placeholder-perhaps': ['perhaps meant so', 'হয়তো ইচ্ছে করেই লেখা'],
  'facts:subject': ['On the subject', 'বিষয়ের সঙ্গে মিল'],
  'facts:subject-on': ['yes: {score} of 100', 'আছে: ১০০-তে {score}'],
  'facts:subject-off': [
    'hardly: {score} of 100; from {border} on it counts as on the subject',
    'কম: ১০০-তে {score}; {border} থেকে বিষয়ের লেখা ধরা হয়',
  ],
  'facts:subject-unknown': [
    'cannot be told: the text has under 40 words, or the blog declares no subject',
    'বলা যাচ্ছে না: লেখায় ৪০টির কম শব্দ, অথবা ব্লগের বিষয় ঠিক করা নেই',
  ],
  'facts:subject-terms': ['Decided by: {terms}', 'যেসব শব্দে বোঝা গেল: {terms}'],
  'facts:quoted': ['Quoted', 'উদ্ধৃত'],
  'facts:quoted-value': ['{share, number, percent} of the words', '{share, number, percent} শব্দ'],
  'facts:quotes-unsourced': [
    '{count, plural, one {One quotation names} other {# quotations name}} no source',
    '{count}টি উদ্ধৃতির সূত্র দেওয়া নেই',
  ],
  'facts:note': [
    'Measured from the text as last saved. It stops nothing.',
    'শেষ সংরক্ষিত লেখা থেকে মাপা। এতে কিছু আটকায় না।',
  ],

  'widget:title': ['Ready for AdSense?', 'অ্যাডসেন্সের জন্য প্রস্তুত?'],
  'widget:first': ['Mend first', 'আগে ঠিক করুন'],
  'widget:open': ['Open the report', 'প্রতিবেদন দেখুন'],
  'widget:none': [
    'No report yet. Run the first one to see what to mend.',
    'এখনো কোনো প্রতিবেদন নেই। কী ঠিক করতে হবে দেখতে প্রথমটি তৈরি করুন।',
  ],
  'widget:failed': [
    'The last report could not be made. Its screen tells why.',
    'শেষ প্রতিবেদনটি তৈরি করা যায়নি। কারণ তার পাতায় লেখা আছে।',
  ],
}

/** The screens' texts by language, as ICU messages. */
export const admin = {
  en: Object.fromEntries(Object.entries(texts).map(([key, [en]]) => [key, en])),
  bn: Object.fromEntries(Object.entries(texts).map(([key, [, bn]]) => [key, bn])),
}
