import { importedTexts } from './importedTexts'

/** The words of the screens of traffic: English, then Bengali. What findings say is in `messages.ts`. */
const texts: Readonly<Record<string, readonly [en: string, bn: string]>> = {
  'screen:title': ['Who reads the blog?', 'ব্লগ কারা পড়েন?'],
  'screen:nav': ['Traffic', 'পাঠক'],
  'screen:text': [
    'Counted by the blog itself: no cookie, no stored address, known robots and the staff left out.',
    'ব্লগ নিজেই গোনে: কোনো কুকি নেই, কারও ঠিকানা রাখা হয় না, চেনা রোবট ও নিজেদের লোক বাদ।',
  ],
  'screen:asking': ['Counting …', 'গোনা হচ্ছে …'],
  'screen:failed': ['The figures could not be read: {error}', 'পরিসংখ্যান আনা যায়নি: {error}'],
  'screen:again': ['Try again', 'আবার চেষ্টা করুন'],

  'range:title': ['Period', 'সময়কাল'],
  'range:last': ['{days} days', '{days} দিন'],
  'range:year': ['A year', 'এক বছর'],
  'range:own': ['Own', 'নিজের মতো'],
  'range:from': ['From', 'শুরু'],
  'range:to': ['To', 'শেষ'],
  'range:show': ['Show', 'দেখান'],
  'range:is': ['{from} to {to}', '{from} থেকে {to}'],
  'range:zone': ['Days in the time zone {zone}', 'দিনের হিসাব {zone} সময়ে'],

  'figure:visitor-days': ['Visitor-days', 'পাঠক-দিন'],
  'figure:visitors': ['Visitors', 'পাঠক'],
  'figure:visits': ['Visits', 'ভিজিট'],
  'figure:views': ['Page views', 'পাতা দেখা'],
  'figure:engagement': ['Reading time', 'পড়ার সময়'],
  'figure:seconds': ['{seconds, plural, one {# second} other {# seconds}}', '{seconds} সেকেন্ড'],
  'figure:minutes': ['{minutes} min {seconds} s', '{minutes} মিনিট {seconds} সেকেন্ড'],
  'figure:depth': [
    '{depth, number, percent} of the page seen',
    'পাতার {depth, number, percent} দেখা',
  ],
  'figure:none': ['not told', 'জানা যায়নি'],
  'figure:up': [
    '{share, number, percent} more than before',
    'আগের চেয়ে {share, number, percent} বেশি',
  ],
  'figure:down': [
    '{share, number, percent} less than before',
    'আগের চেয়ে {share, number, percent} কম',
  ],
  'figure:same': ['as before', 'আগের মতোই'],
  'figure:new': ['nothing before', 'আগে কিছু ছিল না'],
  'figure:note': [
    'A visitor-day is one person on one day. Over several days they add up: somebody who comes on three days counts three times. “Before” is the period of the same length just before.',
    'পাঠক-দিন মানে এক দিনে একজন পাঠক। কয়েক দিনের হিসাবে তা যোগ হয়: কেউ তিন দিন এলে তিনবার গোনা হয়। ‘আগে’ মানে ঠিক আগের সমান সময়কাল।',
  ],

  'chart:title': ['Day by day', 'দিনে দিনে'],
  'chart:measure': ['Show', 'যা দেখবেন'],
  'chart:label': [
    '{measure} for each day, {from} to {to}. Left and right arrow keys go from day to day; the table below has every number.',
    'প্রতিদিনের {measure}, {from} থেকে {to}। বাঁ ও ডান তিরচিহ্নে দিন বদলায়; সব সংখ্যা নিচের সারণিতে আছে।',
  ],
  'chart:day': ['{day}: {value}', '{day}: {value}'],
  'chart:posts': ['Published: {titles}', 'প্রকাশিত: {titles}'],
  'chart:mark': [
    'A dashed line is a day on which a post was published.',
    'ভাঙা দাগ মানে সেদিন কোনো লেখা প্রকাশিত হয়েছে।',
  ],
  'chart:table': ['All days as a table', 'সব দিনের সারণি'],
  'chart:list': [
    '{count, plural, one {The post published} other {The # posts published}} in this period',
    'এই সময়ে প্রকাশিত {count}টি লেখা',
  ],
  'chart:day-column': ['Day', 'দিন'],
  'chart:csv': ['Download as CSV', 'CSV নামান'],

  'table:pages': ['Most read pages', 'সবচেয়ে বেশি পড়া পাতা'],
  'table:page': ['Page', 'পাতা'],
  'table:channels': ['How they came', 'যেভাবে এসেছেন'],
  'table:channel': ['Channel', 'পথ'],
  'table:sources': ['Where they came from', 'যেখান থেকে এসেছেন'],
  'table:source': ['Source', 'উৎস'],
  'table:campaigns': ['Campaigns and share links', 'প্রচার ও ভাগ করার লিংক'],
  'table:campaign': ['Source / medium / campaign', 'উৎস / মাধ্যম / প্রচার'],
  'table:countries': ['Countries', 'দেশ'],
  'table:country': ['Country', 'দেশ'],
  'table:devices': ['Devices', 'যন্ত্র'],
  'table:device': ['Device', 'যন্ত্র'],
  'table:browsers': ['Browsers', 'ব্রাউজার'],
  'table:browser': ['Browser', 'ব্রাউজার'],
  'table:dropped': ['Not counted', 'যা গোনা হয়নি'],
  'table:reason': ['Reason', 'কারণ'],
  'table:requests': ['Requests', 'অনুরোধ'],
  'table:empty': ['Nothing in this period', 'এই সময়ে কিছু নেই'],
  'table:unknown': ['unknown', 'জানা নেই'],
  'table:other': ['all others', 'বাকি সব'],
  'table:csv': ['Download as CSV: {table}', 'CSV নামান: {table}'],
  'table:dropped-text': [
    'Requests that were recognised and left out, so that the numbers above are of people.',
    'যেসব অনুরোধ চেনা গেছে ও বাদ দেওয়া হয়েছে, যাতে ওপরের সংখ্যাগুলো মানুষেরই হয়।',
  ],

  'channel:direct': ['Direct or unknown', 'সরাসরি বা উৎসহীন'],
  'channel:search': ['Search engines', 'সার্চ ইঞ্জিন'],
  'channel:social': ['Social networks', 'সামাজিক মাধ্যম'],
  'channel:referral': ['Other sites', 'অন্য সাইট'],
  'channel:email': ['E-mail', 'ইমেইল'],
  'channel:paid': ['Advertising', 'বিজ্ঞাপন'],
  'channel:ai-assistant': ['AI assistants', 'এআই সহকারী'],
  'channel:internal': ['This blog', 'এই ব্লগ'],
  'channel:unknown': ['Unknown', 'জানা নেই'],

  'device:mobile': ['Phone', 'মোবাইল ফোন'],
  'device:tablet': ['Tablet', 'ট্যাবলেট'],
  'device:desktop': ['Computer', 'কম্পিউটার'],
  'device:other': ['Other', 'অন্যান্য'],

  'drop:invalid': ['malformed request', 'ত্রুটিপূর্ণ অনুরোধ'],
  'drop:foreign-host': ['page of another site', 'অন্য সাইটের পাতা'],
  'drop:prefetch': ['loaded ahead by the browser, not seen', 'ব্রাউজারের আগাম লোড, দেখা হয়নি'],
  'drop:bot': ['known robot', 'চেনা রোবট'],
  'drop:headless': ['browser run by a program', 'প্রোগ্রামে চালানো ব্রাউজার'],
  'drop:empty-agent': ['names no browser', 'ব্রাউজারের নাম নেই'],
  'drop:spam-referrer': ['source known for spam', 'স্প্যামের জন্য পরিচিত উৎস'],
  'drop:data-centre': ['from a data centre', 'ডেটা সেন্টার থেকে'],
  'drop:staff': ['your own people', 'নিজেদের লোক'],
  'drop:excluded-path': ['path left out in the settings', 'সেটিংসে বাদ দেওয়া পাতা'],
  'drop:rate-limit': ['too many in a minute', 'এক মিনিটে অতিরিক্ত'],

  'live:title': ['Now', 'এই মুহূর্তে'],
  'live:count': [
    '{isCut, select, yes {At least } other {}}{visitors, plural, =0 {Nobody} one {One person} other {# people}} in the last {minutes} minutes, {views, plural, one {one page view} other {# page views}}',
    'গত {minutes} মিনিটে {isCut, select, yes {অন্তত } other {}}{visitors, plural, =0 {কেউ আসেননি} other {# জন পাঠক, পাতা দেখা হয়েছে {views} বার}}',
  ],

  'flags:title': ['Are they people?', 'পাঠক কি মানুষ?'],
  'flags:text': [
    'Patterns of the last 28 days that advertisers’ filters look for too. None of them proves anything: read the innocent explanation, look at the rows, and say what you know.',
    'গত ২৮ দিনের এমন কিছু লক্ষণ, যা বিজ্ঞাপনদাতাদের ছাঁকনিও খোঁজে। কোনোটিই প্রমাণ নয়: নির্দোষ ব্যাখ্যাটি পড়ুন, সারিগুলো দেখুন, তারপর যা জানেন বলুন।',
  ],
  'flags:none': ['Nothing stands out.', 'চোখে পড়ার মতো কিছু নেই।'],
  'flags:examined': [
    '{views} of {all} page views were looked at one by one, the newest days first.',
    '{all}টির মধ্যে {views}টি পাতা দেখা একটি একটি করে যাচাই হয়েছে, নতুন দিন আগে।',
  ],
  'flags:count': [
    '{count, plural, =0 {None open} one {One open} other {# open}}',
    '{count, plural, =0 {খোলা নেই} other {খোলা #টি}}',
  ],
  'flag:spike': ['Many visits at once', 'একসঙ্গে অনেক ভিজিট'],
  'flag:spike-text': [
    '{visits} visits on {day}, {share, number, percent} of them {isDirect, select, yes {without a source} other {from {subject}}}; about {times} times as many as usual.',
    '{day} তারিখে {visits}টি ভিজিট, তার {share, number, percent} {isDirect, select, yes {উৎসহীন} other {{subject} থেকে}}; সাধারণ দিনের প্রায় {times} গুণ।',
  ],
  'flag:spike-innocent': [
    'A post that somebody well known shared, a newspaper’s mention or a mail to your readers does exactly this. Messengers often name no source.',
    'পরিচিত কেউ লেখা ভাগ করলে, পত্রিকায় উল্লেখ এলে বা পাঠকদের ইমেইল পাঠালে ঠিক এমনই হয়। মেসেঞ্জার থেকে এলে উৎস প্রায়ই জানা যায় না।',
  ],
  'flag:agent-monoculture': ['One browser all at once', 'হঠাৎ একই ব্রাউজার'],
  'flag:agent-monoculture-text': [
    '{share, number, percent} of the page views on {day} came from {subject}; usual is {usualShare, number, percent}.',
    '{day} তারিখে পাতা দেখার {share, number, percent} হয়েছে {subject} দিয়ে; সাধারণত হয় {usualShare, number, percent}।',
  ],
  'flag:agent-monoculture-innocent': [
    'A link that went round in one app opens in that app’s own browser; a school or an office has the same one on every machine.',
    'কোনো অ্যাপে লিংক ছড়ালে তা সেই অ্যাপের ব্রাউজারেই খোলে; স্কুল বা অফিসের সব যন্ত্রেও একই ব্রাউজার থাকে।',
  ],
  'flag:one-source': ['Nearly everybody from one place', 'প্রায় সবাই এক জায়গা থেকে'],
  'flag:one-source-text': [
    '{share, number, percent} of the visits of 28 days came from {subject}.',
    '২৮ দিনের ভিজিটের {share, number, percent} এসেছে {subject} থেকে।',
  ],
  'flag:one-source-innocent': [
    'Many blogs live by one page on a social network. It is only fragile: readers by search engines make you less dependent.',
    'অনেক ব্লগ একটি সামাজিক মাধ্যমের পাতার ওপরই চলে। এতে দোষ নেই, ঝুঁকি আছে: সার্চ থেকে পাঠক এলে নির্ভরতা কমে।',
  ],
  'flag:one-visitor': ['One visitor, much of the day', 'একজনই অনেকটা'],
  'flag:one-visitor-text': [
    'One visitor made {views} page views on {day}, {share, number, percent} of the day.',
    '{day} তারিখে একজনই {views} বার পাতা দেখেছেন, সেদিনের {share, number, percent}।',
  ],
  'flag:one-visitor-innocent': [
    'A new reader who goes through the whole archive, or you yourself without signing in. Put your own address among the ignored ones.',
    'নতুন কোনো পাঠক হয়তো পুরোনো সব লেখা পড়ছেন, অথবা আপনি নিজেই প্রবেশ না করে দেখেছেন। নিজের ঠিকানা উপেক্ষার তালিকায় রাখুন।',
  ],
  'flag:fast-visitor': ['Faster than a person reads', 'মানুষের পড়ার চেয়ে দ্রুত'],
  'flag:fast-visitor-text': [
    'One visitor made {most} page views within an hour on {day}, {views} that day.',
    '{day} তারিখে একজন এক ঘণ্টায় {most} বার পাতা দেখেছেন, সারা দিনে {views} বার।',
  ],
  'flag:fast-visitor-innocent': [
    'Several people behind one connection with the same phone, as in a school or on a mobile network, look like one visitor.',
    'এক সংযোগে একই রকম ফোনে কয়েকজন, যেমন স্কুলে বা মোবাইল নেটওয়ার্কে, একজন বলে মনে হতে পারে।',
  ],
  'flag:regular-gaps': ['As regular as a clock', 'ঘড়ির কাঁটার মতো নিয়মিত'],
  'flag:regular-gaps-text': [
    'One visitor made {views} page views on {day} at nearly equal intervals (burstiness {burstiness}; people are above −0.8).',
    '{day} তারিখে একজন প্রায় সমান বিরতিতে {views} বার পাতা দেখেছেন (অনিয়মের মাপ {burstiness}; মানুষের বেলায় −০.৮-এর বেশি)।',
  ],
  'flag:regular-gaps-innocent': [
    'A tab that reloads itself, a monitor that watches whether the site is up, or a screen in a waiting room.',
    'নিজে নিজে রিলোড হওয়া ট্যাব, সাইট চালু আছে কি না দেখার প্রোগ্রাম, কিংবা অপেক্ষাঘরের পর্দা।',
  ],
  'flag:zero-engagement': ['Pages opened, nothing read', 'পাতা খোলে, পড়া হয় না'],
  'flag:zero-engagement-text': [
    '{share, number, percent} of {views} page views {isWhole, select, yes {on {day}} other {of {subject}}} told no reading time; elsewhere it is {others, number, percent}.',
    '{isWhole, select, yes {{day} তারিখে} other {{subject} পাতাটি}} {views} বার দেখার {share, number, percent} কোনো পড়ার সময় জানায়নি; অন্যত্র তা {others, number, percent}।',
  ],
  'flag:zero-engagement-innocent': [
    'An app that closes its browser at once, or one that blocks the second message of the counter.',
    'কোনো অ্যাপ হয়তো ব্রাউজার সঙ্গে সঙ্গেই বন্ধ করে, বা গণনার দ্বিতীয় বার্তাটি আটকে দেয়।',
  ],
  'flag:probing': ['Trying doors', 'দরজা ধরে টানাটানি'],
  'flag:probing-text': [
    'One visitor asked for {paths} addresses that do not exist on {day}.',
    '{day} তারিখে একজন {paths}টি এমন ঠিকানা চেয়েছেন, যা নেই।',
  ],
  'flag:probing-innocent': [
    'After a move from another system old links lead nowhere: set up redirects for those that people still follow.',
    'অন্য সিস্টেম থেকে সরে এলে পুরোনো লিংক অকেজো হয়ে যায়: মানুষ যেগুলোয় এখনো আসে, সেগুলোর রিডাইরেক্ট দিন।',
  ],
  'flag:innocent': ['It may be innocent:', 'নির্দোষ হতে পারে:'],
  'flag:rows': [
    '{shown, plural, one {The row} other {The # rows}} behind it{more, plural, =0 {} other {, of {count}}}',
    'পেছনের {shown}টি সারি{more, plural, =0 {} other {, মোট {count}টির মধ্যে}}',
  ],
  'flag:time': ['Time', 'সময়'],
  'flag:page': ['Page', 'পাতা'],
  'flag:source': ['Source', 'উৎস'],
  'flag:agent': ['Browser, device, country', 'ব্রাউজার, যন্ত্র, দেশ'],
  'flag:views': ['Views', 'দেখা'],
  'flag:direct': ['no source', 'উৎসহীন'],
  'flag:note': ['What do you know of it? (optional)', 'এ নিয়ে কী জানেন? (না লিখলেও চলে)'],
  'flag:legitimate': ['Reviewed: legitimate', 'দেখেছি: স্বাভাবিক'],
  'flag:reopen': ['Open it again', 'আবার খুলুন'],
  'flag:reviewed': ['Reviewed: legitimate · {by} · {at}', 'দেখা হয়েছে: স্বাভাবিক · {by} · {at}'],
  'flag:somebody': ['somebody', 'একজন'],
  'flag:kept': ['Kept.', 'রাখা হয়েছে।'],
  'flag:refused': ['That was not kept: {error}', 'রাখা যায়নি: {error}'],

  'empty:title': ['Nothing has been counted yet', 'এখনো কিছু গোনা হয়নি'],
  'empty:text': [
    'Put this tag once into the frame of all pages of your public site, before </body>. It weighs under 1.5 kB, sets no cookie and stores nothing in the reader’s browser. The first visit appears here within seconds.',
    'প্রকাশ্য সাইটের সব পাতার কাঠামোয়, </body>-এর আগে, এই ট্যাগটি একবার বসান। ওজন ১.৫ কিলোবাইটের কম, কোনো কুকি বসায় না, পাঠকের ব্রাউজারে কিছু রাখে না। প্রথম ভিজিট কয়েক সেকেন্ডেই এখানে দেখা যাবে।',
  ],
  'empty:self': [
    'Your own visits do not count while you are signed in here: look from a private window.',
    'এখানে প্রবেশ করা থাকলে নিজের ভিজিট গোনা হয় না: প্রাইভেট উইন্ডো থেকে দেখুন।',
  ],
  'empty:tag': ['Tag of the counter', 'গণনার ট্যাগ'],
  'empty:range': ['Nothing was counted in this period', 'এই সময়ে কিছু গোনা হয়নি'],
  'empty:range-text': [
    'Choose a longer period. If there should have been readers, see whether the tag is still in the pages:',
    'আরও লম্বা সময়কাল বেছে নিন। পাঠক আসার কথা থাকলে দেখুন, পাতায় ট্যাগটি এখনো আছে কি না:',
  ],

  'copy:copy': ['Copy', 'কপি করুন'],
  'copy:copied': ['Copied', 'কপি হয়েছে'],
  'copy:failed': ['Select the text and copy it', 'লেখাটি বেছে নিয়ে কপি করুন'],

  'link:title': ['Campaign link', 'প্রচারের লিংক'],
  'link:text': [
    'An address with tags: visits that come by it are counted apart, under the name you give.',
    'ট্যাগ দেওয়া ঠিকানা: এই লিংকে যাঁরা আসেন, তাঁদের আপনার দেওয়া নামে আলাদা গোনা হয়।',
  ],
  'link:address': ['Address of the page', 'পাতার ঠিকানা'],
  'link:source': [
    'Source: where you post it (facebook, newsletter)',
    'উৎস: যেখানে দেবেন (facebook, newsletter)',
  ],
  'link:medium': [
    'Medium: what kind of place (social, email)',
    'মাধ্যম: জায়গাটি কেমন (social, email)',
  ],
  'link:campaign': ['Campaign: a name of your own (eid-2026)', 'প্রচার: নিজের দেওয়া নাম (eid-2026)'],
  'link:term': ['Term (optional)', 'শব্দ (না দিলেও চলে)'],
  'link:content': [
    'Content, to tell two links apart (optional)',
    'ধরন, দুটি লিংক আলাদা করতে (না দিলেও চলে)',
  ],
  'link:result': ['Tagged link', 'ট্যাগ দেওয়া লিংক'],
  'link:incomplete': [
    'Give a whole address (https://…), source, medium and campaign.',
    'পুরো ঠিকানা (https://…), উৎস, মাধ্যম ও প্রচারের নাম দিন।',
  ],

  'statement:title': ['Your word about your traffic', 'পাঠকের উৎস নিয়ে আপনার ঘোষণা'],
  'statement:text': [
    'No counter can know what was paid for elsewhere. The report asks for the owner’s own word, which holds for {days} days and is kept with name, date and wording.',
    'অন্য কোথাও টাকা দেওয়া হয়েছে কি না, কোনো গণনায় ধরা পড়ে না। প্রতিবেদন তাই মালিকের নিজের কথা চায়; তা {days} দিন বহাল থাকে, নাম, তারিখ ও বয়ানসহ রাখা হয়।',
  ],
  'statement:none': ['Nobody has given it yet.', 'এখনো কেউ দেননি।'],
  'statement:confirmed': [
    'Confirmed by {by} on {at}; holds until {until}.',
    '{at} তারিখে {by} নিশ্চিত করেছেন; মেয়াদ {until} পর্যন্ত।',
  ],
  'statement:expired': [
    'Confirmed by {by} on {at}; it held until {until}.',
    '{at} তারিখে {by} নিশ্চিত করেছিলেন; মেয়াদ ছিল {until} পর্যন্ত।',
  ],
  'statement:declared': [
    'On {at} {by} named a source: {note}',
    '{at} তারিখে {by} একটি উৎসের কথা জানিয়েছেন: {note}',
  ],
  'statement:legend': ['Does it hold?', 'কথাটি কি ঠিক?'],
  'statement:yes': ['Yes, all of it', 'হ্যাঁ, পুরোটাই'],
  'statement:no': ['No, something was used', 'না, কিছু একটা ব্যবহার হয়েছে'],
  'statement:note': ['Which source, and until when?', 'কোন উৎস, কত দিন পর্যন্ত?'],
  'statement:give': ['Give this statement', 'ঘোষণা দিন'],
  'statement:kept': ['Kept with your name and the date.', 'আপনার নাম ও তারিখসহ রাখা হয়েছে।'],
  'statement:refused': ['It was not kept: {error}', 'রাখা যায়নি: {error}'],
  'statement:admin': ['An administrator gives it.', 'প্রশাসক এই ঘোষণা দেন।'],

  'panel:title': ['Readers', 'পাঠক'],
  'panel:days': ['Last {days} days', 'গত {days} দিন'],
  'panel:no-address': [
    'Has no address yet: it gets one with its slug.',
    'এখনো ঠিকানা নেই: স্লাগ হলেই ঠিকানা হবে।',
  ],
  'panel:save-first': ['Appears once the post is saved.', 'লেখাটি সংরক্ষণ করলে দেখা যাবে।'],
  'panel:draft': [
    'Not published yet: nobody can have read it.',
    'এখনো প্রকাশিত নয়, তাই কেউ পড়েননি।',
  ],
  'panel:share': ['Share', 'ভাগ করুন'],
  'panel:share-text': [
    'Visits by these links are counted apart.',
    'এই লিংকে যাঁরা আসেন, তাঁদের আলাদা গোনা হয়।',
  ],
  'panel:set-address': [
    'Give the blog its address (Settings → Blog), then the share links appear here.',
    'ব্লগের ঠিকানা দিন (সেটিংস → ব্লগ), তাহলে এখানে ভাগ করার লিংক আসবে।',
  ],
  'panel:visits': [
    '{visits, plural, =0 {no visits} one {one visit} other {# visits}}',
    '{visits, plural, =0 {ভিজিট নেই} other {#টি ভিজিট}}',
  ],
  'panel:copy': ['Copy the link for {network}', '{network}-এর লিংক কপি করুন'],
  'network:facebook': ['Facebook', 'ফেসবুক'],
  'network:whatsapp': ['WhatsApp', 'হোয়াটসঅ্যাপ'],
  'network:x': ['X', 'এক্স'],
  'network:telegram': ['Telegram', 'টেলিগ্রাম'],
  'network:new-tab': ['opens in a new tab', 'নতুন ট্যাবে খোলে'],

  'widget:title': ['Readers', 'পাঠক'],
  'widget:days': ['last {days} days', 'গত {days} দিন'],
  'widget:none': [
    'Nothing has been counted yet: the tag of the counter is not in the pages of the site.',
    'এখনো কিছু গোনা হয়নি: সাইটের পাতায় গণনার ট্যাগ বসানো নেই।',
  ],
  'widget:see': ['Open Traffic', 'বিস্তারিত দেখুন'],

  ...importedTexts,
}

/** The texts of the screens by language, as ICU messages. */
export const screen = {
  en: Object.fromEntries(Object.entries(texts).map(([key, [en]]) => [key, en])),
  bn: Object.fromEntries(Object.entries(texts).map(([key, [, bn]]) => [key, bn])),
}
