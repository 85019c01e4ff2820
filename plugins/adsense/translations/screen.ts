import type { Messages } from '../../../src/check/messages'

/** The words of the screen around applications and their outcomes. */
export const screen: Messages = {
  en: {
    'adsense:title': 'AdSense application',
    'adsense:lead':
      'What happens after you apply: when, with which report, and what Google answered. What Google says stands beside our report and never changes it.',
    'adsense:only-editors': 'Editors and administrators see this page.',
    'adsense:only-admins': 'An administrator records applications; editors can read them.',
    'adsense:to-report': 'To the readiness report',
    'adsense:apply-title': 'Record an application',
    'adsense:apply-how':
      'You apply at Google, not here. Come back afterwards and press the button: the newest report is kept with it.',
    'adsense:newest': 'The newest report is of {time}: “{verdict}”.',
    'adsense:no-report':
      'There is no report yet, so none can be kept with the application. Better make one first.',
    'adsense:not-ready':
      'The verdict is not “{ready}”. You may apply all the same; it is your decision. What stands in the way is in the report.',
    'adsense:no-publisher': 'The publisher id is not in the settings of the blog yet.',
    'adsense:to-settings': 'Settings of the blog',
    'adsense:expect':
      'What to expect: Google says that a review usually takes a few days, and in some cases two to four weeks. Do not remove the site and add it again: Google says that this can delay it.',
    'adsense:expect-source': 'Google: Check the status of your sites',
    'adsense:apply': 'I applied today',
    'adsense:applying': 'Recording …',
    'adsense:applied': 'Recorded. It stands at the top of the list.',
    'adsense:refused': 'It was not kept: {error}',
    'adsense:history': 'Applications',
    'adsense:none': 'No application yet',
    'adsense:none-text': 'Once you have applied, press “I applied today” above.',
    'adsense:applied-on': 'Applied on {day}',
    'adsense:waited':
      '{days, plural, =0 {Applied today.} one {Waiting for one day.} other {Waiting for {days} days.}}',
    'adsense:span-few-days': 'Google usually takes a few days.',
    'adsense:span-weeks': 'In some cases it takes two to four weeks; that is not unusual.',
    'adsense:span-long':
      'Longer than the four weeks that Google names. Look into your AdSense account whether something is left to do there.',
    'adsense:answered':
      'Answered on {day}, {days, plural, =0 {the same day} one {after one day} other {after {days} days}}.',
    'adsense:then':
      'Report of that day: “{verdict}”, rules {version}, {known} of {total} with evidence.',
    'adsense:then-none': 'Recorded without a report.',
    'adsense:then-open':
      '{count, plural, one {One rule} other {{count} rules}} not passed that day',
    'adsense:state-fail': 'failed',
    'adsense:state-warn': 'warning',
    'adsense:state-unknown': 'unknown',
    'adsense:state-pass': 'passed',
    'adsense:state-n/a': 'does not apply',
    'adsense:edit': 'All fields',
    'adsense:mail-words': 'Words of Google’s mail',
    'adsense:notes': 'Notes',
    'adsense:answer-title': 'Record Google’s answer',
    'adsense:answer': 'Google’s answer',
    'adsense:answer-day': 'Answered on',
    'adsense:save': 'Save',
    'adsense:saving': 'Saving …',
    'adsense:saved': 'Saved.',
    'adsense:reason-source': 'Google’s page on this',
    'adsense:predicted': 'What predicted the answer',
    'adsense:predicted-none':
      'Nothing to count yet: it needs an application with a report and an answer of Google.',
    'adsense:small':
      'From {count, plural, one {one application} other {{count} applications}} of one blog nothing can be proved. These are counts, no probabilities: a rule that failed before a refusal need not be its reason, and Google names none of ours.',
    'adsense:counted':
      '{accepted, plural, =0 {None was} one {One was} other {{accepted} were}} accepted, {refused, plural, =0 {none was} one {one was} other {{refused} were}} refused; {waiting, plural, =0 {none is} one {one is} other {{waiting} are}} waiting.',
    'adsense:without-report':
      '{count, plural, one {One answered application has no report and is not counted.} other {{count} answered applications have no report and are not counted.}}',
    'adsense:table': 'State of each rule when you applied, and what Google answered',
    'adsense:table-rule': 'Rule',
    'adsense:table-accepted': 'Accepted',
    'adsense:table-refused': 'Refused',
    'adsense:cell': '{state}: {count}',
    'adsense:verdict-row': 'Verdict “{verdict}”',
    'adsense:all-rules': 'All rules',
    'adsense:export':
      'As a file, for yourself: no mail, notes or address in it, and nothing leaves this server.',
    'adsense:continuing': 'Going on …',
    'adsense:continue': 'Continue',
    'adsense:untitled': 'Untitled',
    'adsense:widget-none': 'No application recorded yet.',
    'adsense:widget-open': 'To the application',
    'adsense:widget-google': 'Google’s state of the site: {state} (read on {day}).',
  },
  bn: {
    'adsense:title': 'অ্যাডসেন্স আবেদন',
    'adsense:lead':
      'আবেদনের পর যা ঘটে: কবে আবেদন করলেন, সেদিন প্রতিবেদন কী বলেছিল, গুগল কী জানাল। গুগলের কথা আমাদের প্রতিবেদনের পাশে থাকে, কখনো তা বদলায় না।',
    'adsense:only-editors': 'এই পাতা দেখতে পান সম্পাদক ও অ্যাডমিন।',
    'adsense:only-admins': 'আবেদনের কথা লেখেন অ্যাডমিন; সম্পাদক পড়তে পারেন।',
    'adsense:to-report': 'প্রস্তুতির প্রতিবেদনে যান',
    'adsense:apply-title': 'আবেদনের কথা লিখে রাখুন',
    'adsense:apply-how':
      'আবেদন করতে হয় গুগলে, এখানে নয়। আবেদন সেরে এসে বোতামটি চাপুন: সবচেয়ে নতুন প্রতিবেদনটি এর সঙ্গে রাখা হবে।',
    'adsense:newest': 'সবচেয়ে নতুন প্রতিবেদন {time} তারিখের: “{verdict}”।',
    'adsense:no-report':
      'এখনো কোনো প্রতিবেদন নেই, তাই আবেদনের সঙ্গে রাখার মতো কিছু নেই। আগে একটি প্রতিবেদন তৈরি করলে ভালো।',
    'adsense:not-ready':
      'রায়টি “{ready}” নয়। তবু আবেদন করতে পারেন; সিদ্ধান্ত আপনার। কী বাধা হয়ে আছে তা প্রতিবেদনে লেখা আছে।',
    'adsense:no-publisher': 'ব্লগের সেটিংসে এখনো প্রকাশক আইডি নেই।',
    'adsense:to-settings': 'ব্লগের সেটিংস',
    'adsense:expect':
      'কী আশা করবেন: গুগলের ভাষ্য, যাচাইয়ে সাধারণত কয়েক দিন লাগে, কোনো কোনো ক্ষেত্রে দুই থেকে চার সপ্তাহ। সাইটটি সরিয়ে আবার যোগ করবেন না: গুগল বলে, তাতে দেরি হতে পারে।',
    'adsense:expect-source': 'গুগল: আপনার সাইটের অবস্থা দেখুন',
    'adsense:apply': 'আজ আবেদন করেছি',
    'adsense:applying': 'লেখা হচ্ছে …',
    'adsense:applied': 'লেখা হয়েছে। তালিকার সবার ওপরে আছে।',
    'adsense:refused': 'রাখা যায়নি: {error}',
    'adsense:history': 'আবেদনগুলো',
    'adsense:none': 'এখনো কোনো আবেদন নেই',
    'adsense:none-text': 'আবেদন করা হলে ওপরের “আজ আবেদন করেছি” বোতামটি চাপুন।',
    'adsense:applied-on': 'আবেদন {day}',
    'adsense:waited': '{days, plural, =0 {আজই আবেদন করা হয়েছে।} other {{days} দিন ধরে অপেক্ষা।}}',
    'adsense:span-few-days': 'গুগলের সাধারণত কয়েক দিন লাগে।',
    'adsense:span-weeks': 'কোনো কোনো ক্ষেত্রে দুই থেকে চার সপ্তাহ লাগে; এটা অস্বাভাবিক নয়।',
    'adsense:span-long':
      'গুগল যে চার সপ্তাহের কথা বলে, তা পেরিয়ে গেছে। অ্যাডসেন্স অ্যাকাউন্টে কিছু করা বাকি আছে কি না দেখুন।',
    'adsense:answered':
      'উত্তর এসেছে {day} তারিখে, {days, plural, =0 {সেদিনই} other {{days} দিন পর}}।',
    'adsense:then':
      'সেদিনের প্রতিবেদন: “{verdict}”, নিয়মের সংস্করণ {version}, {total}টির মধ্যে {known}টির প্রমাণ ছিল।',
    'adsense:then-none': 'প্রতিবেদন ছাড়া লেখা।',
    'adsense:then-open': 'সেদিন {count}টি নিয়ম উতরায়নি',
    'adsense:state-fail': 'ব্যর্থ',
    'adsense:state-warn': 'সতর্কতা',
    'adsense:state-unknown': 'অজানা',
    'adsense:state-pass': 'উত্তীর্ণ',
    'adsense:state-n/a': 'প্রযোজ্য নয়',
    'adsense:edit': 'সব ঘর',
    'adsense:mail-words': 'গুগলের মেইলের কথা',
    'adsense:notes': 'নোট',
    'adsense:answer-title': 'গুগলের উত্তর লিখে রাখুন',
    'adsense:answer': 'গুগলের উত্তর',
    'adsense:answer-day': 'উত্তরের তারিখ',
    'adsense:save': 'রাখুন',
    'adsense:saving': 'রাখা হচ্ছে …',
    'adsense:saved': 'রাখা হয়েছে।',
    'adsense:reason-source': 'এ নিয়ে গুগলের পাতা',
    'adsense:predicted': 'কীসে উত্তরের আভাস ছিল',
    'adsense:predicted-none':
      'এখনো গোনার কিছু নেই: চাই প্রতিবেদনসহ একটি আবেদন, আর তার জবাবে গুগলের উত্তর।',
    'adsense:small':
      'একটি ব্লগের {count}টি আবেদন থেকে কিছুই প্রমাণ হয় না। এগুলো শুধু গণনা, সম্ভাবনা নয়: প্রত্যাখ্যানের আগে কোনো নিয়ম ব্যর্থ হলেই সেটি কারণ নয়, আর গুগল আমাদের কোনো নিয়মের নাম বলে না।',
    'adsense:counted': 'গৃহীত হয়েছে {accepted}টি, প্রত্যাখ্যাত {refused}টি; অপেক্ষায় আছে {waiting}টি।',
    'adsense:without-report': 'উত্তর পাওয়া {count}টি আবেদনের সঙ্গে প্রতিবেদন নেই, তাই গোনা হয়নি।',
    'adsense:table': 'আবেদনের সময় প্রতিটি নিয়মের অবস্থা, আর গুগলের উত্তর',
    'adsense:table-rule': 'নিয়ম',
    'adsense:table-accepted': 'গৃহীত',
    'adsense:table-refused': 'প্রত্যাখ্যাত',
    'adsense:cell': '{state}: {count}',
    'adsense:verdict-row': 'রায় “{verdict}”',
    'adsense:all-rules': 'সব নিয়ম',
    'adsense:export':
      'নিজের জন্য ফাইল: এতে মেইল, নোট বা ঠিকানা নেই, আর কিছুই এই সার্ভারের বাইরে যায় না।',
    'adsense:continuing': 'এগোচ্ছে …',
    'adsense:continue': 'এগিয়ে যান',
    'adsense:untitled': 'শিরোনাম নেই',
    'adsense:widget-none': 'এখনো কোনো আবেদনের কথা লেখা হয়নি।',
    'adsense:widget-open': 'আবেদনের পাতায় যান',
    'adsense:widget-google': 'গুগলের চোখে সাইটের অবস্থা: {state} ({day} তারিখে পড়া)।',
  },
}
