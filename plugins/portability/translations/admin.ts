/** The words of the import screen: English, then Bengali. What the importer says is in `messages.ts`. */
const texts: Readonly<Record<string, readonly [en: string, bn: string]>> = {
  'screen:title': ['Bring a blog here', 'ব্লগ নিয়ে আসুন'],
  'screen:nav': ['Import', 'ব্লগ আনুন'],
  'screen:text': [
    'Bring your posts and pages from WordPress or Blogger. The file is read to its end first, and you see what would happen; nothing is written until you start. Every import can be undone as a whole.',
    'ওয়ার্ডপ্রেস বা ব্লগার থেকে আপনার লেখা ও পাতা নিয়ে আসুন। আগে পুরো ফাইল পড়ে দেখানো হয় কী কী হবে; আপনি শুরু না করলে কিছুই লেখা হয় না। যেকোনো ইমপোর্ট পুরোপুরি ফিরিয়েও নেওয়া যায়।',
  ],
  'screen:only-editors': [
    'Editors and administrators can import.',
    'সম্পাদক ও প্রশাসকেরা ব্লগ আনতে পারেন।',
  ],
  'screen:missing': [
    'This server does not offer imports. Update it, then open this page again.',
    'এই সার্ভারে ইমপোর্টের ব্যবস্থা নেই। সার্ভার হালনাগাদ করে পাতাটি আবার খুলুন।',
  ],
  'screen:unreachable': [
    'The server does not answer ({error}). The page keeps trying.',
    'সার্ভার সাড়া দিচ্ছে না ({error})। পাতাটি চেষ্টা চালিয়ে যাচ্ছে।',
  ],

  'choose:title': ['The exported file', 'এক্সপোর্ট করা ফাইল'],
  'choose:drop': [
    'Drop the file here, or choose it. WordPress: Tools, Export, All content (.xml). Blogger: Settings, Back up content (.xml), or feed.atom from Google Takeout.',
    'ফাইলটি এখানে টেনে আনুন, অথবা বেছে নিন। ওয়ার্ডপ্রেস: টুলস, এক্সপোর্ট, সব কনটেন্ট (.xml)। ব্লগার: সেটিংস, কনটেন্ট ব্যাকআপ (.xml), কিংবা গুগল টেকআউটের feed.atom।',
  ],
  'choose:button': ['Choose a file', 'ফাইল বেছে নিন'],
  'choose:other': ['Choose another file', 'অন্য ফাইল বেছে নিন'],
  'choose:chosen': ['{name}, {size}', '{name}, {size}'],
  'choose:megabytes': ['{size} MB', '{size} মেগাবাইট'],
  'choose:kilobytes': ['{size} KB', '{size} কিলোবাইট'],
  'choose:address': ['Where did the blog live? (optional)', 'ব্লগটির ঠিকানা কী ছিল? (না দিলেও চলে)'],
  'choose:address-help': [
    'With its old address, links between posts and old addresses keep working.',
    'পুরোনো ঠিকানা দিলে লেখার ভেতরের লিংক ও পুরোনো ঠিকানাগুলো কাজ করতে থাকবে।',
  ],
  'choose:read': ['Read the file', 'ফাইলটি পড়ুন'],
  'choose:uploading': [
    'Sending: {share, number, percent}',
    'পাঠানো হচ্ছে: {share, number, percent}',
  ],
  'choose:reading': ['Reading the file to its end …', 'ফাইলটি শেষ পর্যন্ত পড়া হচ্ছে …'],
  'choose:refused': [
    'The file was refused, and nothing was written.',
    'ফাইলটি নেওয়া হয়নি, কিছুই লেখা হয়নি।',
  ],
  'choose:place': ['Line {line}, column {column}', '{line} নম্বর লাইন, {column} নম্বর ঘর'],
  'choose:line': ['Line {line}', '{line} নম্বর লাইন'],

  'state:planned': ['Ready to start', 'শুরুর অপেক্ষায়'],
  'state:running': ['Running', 'চলছে'],
  'state:done': ['Done', 'শেষ'],
  'state:failed': ['Failed', 'ব্যর্থ'],
  'state:cancelled': ['Cancelled', 'বাতিল'],
  'state:undoing': ['Being undone', 'ফেরানো হচ্ছে'],
  'state:undone': ['Undone', 'ফেরানো হয়েছে'],

  'kind:wxr': ['WordPress', 'ওয়ার্ডপ্রেস'],
  'kind:blogger-classic': ['Blogger', 'ব্লগার'],
  'kind:blogger-takeout': ['Blogger, Takeout', 'ব্লগার, টেকআউট'],

  'plan:title': ['What would be created', 'যা যা তৈরি হবে'],
  'plan:posts': ['Posts', 'লেখা'],
  'plan:pages': ['Pages', 'পাতা'],
  'plan:authors': ['Authors', 'লেখক'],
  'plan:categories': ['Categories', 'বিভাগ'],
  'plan:tags': ['Tags', 'ট্যাগ'],
  'plan:media': ['Pictures and files', 'ছবি ও ফাইল'],
  'plan:redirects': ['Redirects of old addresses', 'পুরোনো ঠিকানার রিডাইরেক্ট'],
  'count:value': ['{count}', '{count}'],
  'plan:nothing': ['Nothing.', 'কিছু না।'],
  'plan:authors-note': [
    'Authors become names under posts. Nobody gets a login.',
    'লেখকেরা শুধু লেখার নিচে নাম হয়ে আসেন; কারও জন্য লগইন তৈরি হয় না।',
  ],
  'plan:not-imported': ['What stays behind', 'যা আসবে না'],
  'plan:warnings': ['To know beforehand ({count})', 'আগে জেনে রাখুন ({count}টি)'],
  'plan:needs-address': [
    'The file does not say where the blog lived. Give its address above and read the file again, or links between posts stay as they are.',
    'ব্লগটি কোন ঠিকানায় ছিল, ফাইলে তা নেই। ওপরে ঠিকানা দিয়ে ফাইলটি আবার পড়ুন; না হলে লেখার ভেতরের লিংক যেমন আছে তেমনই থাকবে।',
  ],
  'plan:start': ['Start the import', 'ইমপোর্ট শুরু করুন'],
  'plan:cancel': ['Cancel', 'বাতিল করুন'],

  'left:comments': ['Comments', 'মন্তব্য'],
  'left:trash': ['In the trash', 'ট্র্যাশে থাকা'],
  'left:spam': ['Spam', 'স্প্যাম'],
  'left:revision': ['Old versions', 'পুরোনো সংস্করণ'],
  'left:nav_menu_item': ['Menu entries', 'মেনুর অংশ'],
  'left:template': ['Templates', 'টেমপ্লেট'],
  'left:settings': ['Settings', 'সেটিংস'],
  'left:repeated': ['Twice in the file', 'ফাইলে দুবার থাকা'],
  'left:wp_block': ['Reusable blocks', 'পুনর্ব্যবহারের ব্লক'],
  'left:wp_navigation': ['Menus of the theme', 'থিমের মেনু'],
  'left:wp_template': ['Templates of the theme', 'থিমের টেমপ্লেট'],
  'left:wp_global_styles': ['Styles of the theme', 'থিমের সাজসজ্জা'],
  'left:custom_css': ['Own style sheets', 'নিজের স্টাইলশিট'],
  'left:auto-draft': ['Empty automatic drafts', 'আপনাআপনি তৈরি ফাঁকা খসড়া'],

  'run:waiting': ['Starting …', 'শুরু হচ্ছে …'],
  'run:progress': ['{done} of {total} brought over', '{total}টির মধ্যে {done}টি আনা হয়েছে'],
  'run:undoing': ['Taking it back …', 'ফিরিয়ে নেওয়া হচ্ছে …'],
  'run:undo-progress': ['{done} of {total} taken back', '{total}টির মধ্যে {done}টি ফেরানো হয়েছে'],
  'run:stop': ['Stop the import', 'ইমপোর্ট থামান'],
  'run:resume': ['Go on where it stopped', 'যেখানে থেমেছে সেখান থেকে চালান'],
  'run:failed': ['The import stopped: {error}', 'ইমপোর্ট থেমে গেছে: {error}'],
  'run:refused': ['That did not work: {error}', 'কাজটি হয়নি: {error}'],

  'result:created': ['Created', 'নতুন'],
  'result:updated': ['{count} updated', '{count}টি হালনাগাদ হয়েছে'],
  'result:skipped': ['Left as they were ({count})', 'যেমন ছিল তেমনই আছে ({count}টি)'],
  'result:warnings': ['Worth a look ({count})', 'দেখে নেওয়ার মতো ({count}টি)'],
  'result:posts': ['See the posts', 'লেখাগুলো দেখুন'],
  'result:report': ['See what the report says', 'প্রতিবেদন কী বলে দেখুন'],
  'result:cancelled': [
    'The import was stopped. What it had brought so far is still here; undo it to take it back.',
    'ইমপোর্ট থামানো হয়েছে। এ পর্যন্ত যা এসেছে তা আছে; চাইলে ফিরিয়ে নিন।',
  ],
  'result:undone': [
    'The import was undone: what it had created is gone.',
    'ইমপোর্ট ফিরিয়ে নেওয়া হয়েছে: যা এসেছিল তা আর নেই।',
  ],
  'result:more': ['{count} more', 'আরও {count}টি'],

  'undo:button': ['Undo the import', 'ইমপোর্ট ফিরিয়ে নিন'],
  'undo:heading': ['Undo this import?', 'এই ইমপোর্ট ফিরিয়ে নেবেন?'],
  'undo:text': [
    'Everything that “{name}” created is deleted. What somebody edited here since is kept and named.',
    '“{name}” যা যা এনেছে, সব মুছে যাবে। এখানে যা এর মধ্যে সম্পাদনা হয়েছে, তা থাকবে এবং নাম জানানো হবে।',
  ],
  'undo:confirm': ['Undo it', 'ফিরিয়ে নিন'],
  'undo:keep': ['Keep it', 'থাকুক'],

  'list:title': ['Earlier imports', 'আগের ইমপোর্ট'],
  'list:none': ['There are none yet.', 'এখনো একটিও নেই।'],
  'list:show': ['Show', 'দেখুন'],
  'list:show-one': ['Show the import {name} of {time}', '{time}-এর ইমপোর্ট {name} দেখুন'],
  'list:new': ['Bring another file', 'আরেকটি ফাইল আনুন'],
}

/** The screen's texts by language, as ICU messages. */
export const admin = {
  en: Object.fromEntries(Object.entries(texts).map(([key, [en]]) => [key, en])),
  bn: Object.fromEntries(Object.entries(texts).map(([key, [, bn]]) => [key, bn])),
}
