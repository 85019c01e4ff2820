/** What an import says to people: refusals under `import:`, warnings under `import-warning:`; ICU MessageFormat. */
export const messages = {
  en: {
    'import:file-missing': 'There is no file “{path}”. Check the path and try again.',
    'import:file-unreadable':
      'The file “{path}” cannot be read ({reason}). Check its permissions and try again.',
    'import:disk-full':
      'The disk is full. Free some space and start the import again; it goes on where it stopped.',
    'import:file-empty': 'The file is empty. Export the blog again and choose the new file.',
    'import:file-directory':
      'This is a folder, not a file. Choose the exported file inside it (an .xml, .wxr or .atom file).',
    'import:file-binary':
      'This is not a text file. Choose the .xml, .wxr or .atom file that WordPress or Blogger exported.',
    'import:file-archive':
      'This is a compressed archive. Unpack it first, then choose the .xml file, or feed.atom from the Blogger folder of Takeout.',
    'import:file-encoding':
      'The file says it is written in the encoding “{encoding}”, which is not known. Save it as UTF-8 and try again.',
    'import:file-changed':
      'The file is no longer the one that was checked: “{title}” is missing or different. Start the import again.',
    'import:not-an-export':
      'This is not an export of WordPress or Blogger. WordPress: Tools, Export, All content. Blogger: Settings, Back up content.',
    'import:format-html':
      'This is a web page, not an export. WordPress: Tools, Export, All content. Blogger: Settings, Back up content.',
    'import:format-ghost': 'This is an export of Ghost, which is not supported yet.',
    'import:format-json':
      'This is a JSON file. Only exports of WordPress (.xml) and Blogger (.xml, feed.atom) can be imported.',
    'import:format-medium': 'This is a page of a Medium export, which is not supported yet.',
    'import:format-markdown': 'This is a Markdown file, which is not supported yet.',
    'import:format-feed':
      'This is a public feed, which holds only the newest posts and no drafts. Export the whole blog instead. WordPress: Tools, Export, All content. Blogger: Settings, Back up content.',
    'import:format-sitemap':
      'This is a sitemap: it lists addresses and holds no posts. Export the blog itself instead.',
    'import:format-unknown-xml':
      'This XML file is neither of WordPress nor of Blogger: it begins with the element “{root}”.',
    'import:format-mismatch':
      'You asked to import from {from, select, wordpress {WordPress} other {Blogger}}, but this is an export of {kind, select, wxr {WordPress} other {Blogger}}. Leave the source out or correct it.',
    'import:blog-address':
      '“{address}” is not an address of a blog. Write it like https://example.blogspot.com.',
    'import:xml-truncated':
      'The file breaks off at line {line}, column {column}: the element “{tag}” of line {openedLine} is never closed. The download was probably cut short; export it again.',
    'import:xml-mismatched-tag':
      'Mismatched tag at line {line}, column {column}: “/{found}” closes nothing that is open{tag, select, other { (open is “{tag}” of line {openedLine})}}. The file is damaged; export it again, or mend that line.',
    'import:xml-malformed':
      'The XML is broken at line {line}, column {column}: {detail}. Export the blog again, or mend that line.',
    'import:xml-entity-declaration':
      'The file declares entities of its own (line {line}). Exports never do; such files can blow up when read, so it is refused.',
    'import:xml-too-deep':
      'At line {line} elements are nested more than {limit, number} deep. No export is; the file is refused.',
    'import:xml-too-long':
      'A single item at line {line} is longer than {limit, number} characters. Remove it from the file and try again.',
    'import:xml-too-many-attributes':
      'An element at line {line} has more than {limit, number} attributes. No export has; the file is refused.',
    'import-warning:xml-stray-cdata-end': 'Line {line}: a stray “]]>” was kept as text.',
    'import-warning:xml-unbound-prefix':
      'Line {line}: the prefix “{prefix}” is used without being declared; it was read all the same.',
    'import-warning:xml-unknown-entity':
      'Line {line}: an entity that XML does not know was kept as written.',
    'import-warning:xml-disallowed-character':
      'Line {line}: characters that XML does not allow were dropped.',
    'import-warning:version-unknown':
      'The file names the version “{version}”, which is not one of 1.0, 1.1 and 1.2; it was read as 1.2.',
    'import-warning:no-items':
      'The file holds no posts and no pages ({authors, plural, =0 {no authors} one {# author} other {# authors}}, {media, plural, =0 {no media} one {# media file} other {# media files}}). Nothing was created.',
    'import-warning:no-blog-address':
      'The file does not say at which address the blog is public. Give it (--blog-url), or links between posts stay as they are.',
    'import-warning:item-private': '“{title}” was private and becomes a draft.',
    'import-warning:item-password': '“{title}” was protected by a password and becomes a draft.',
    'import-warning:item-schedule-passed':
      '“{title}” was scheduled for a time that has passed and becomes a draft.',
    'import-warning:item-pending': '“{title}” was waiting for review and becomes a draft.',
    'import-warning:item-unknown-status':
      '“{title}” had the unknown status “{status}” and becomes a draft.',
    'import-warning:item-no-date': '“{title}” has no date of publication.',
    'import-warning:item-slug-changed':
      '“{title}”: the slug is taken in this file, so it becomes “{slug}”.',
    'import-warning:item-repeated': '“{title}” is in the file twice; the second one was left out.',
    'import-warning:image-kept-as-html':
      'A picture without a known file was kept as raw HTML: {address}',
    'import-warning:link-dropped':
      'A link that is no web address was removed, its words kept: {address}',
    'import-warning:html-kept-raw': 'The element “{element}” was kept as raw HTML.',
    'import-warning:html-too-deep': 'Elements nested too deep to be read were kept as raw HTML.',
    'import-warning:item-untitled': 'A post without a title is called “{title}” ({slug}).',
    'import-skip:unchanged': 'Has not changed since it was imported.',
    'import-skip:edited-here': 'Was edited here since it was imported; what is here stays.',
    'import-skip:deleted-here':
      'Was deleted here. To have it again, undo the import that brought it, then import again.',
    'import-skip:trashed-here': 'Is in the trash here. Restore it first, then import again.',
    'import-skip:changed-by-later-import': 'Was changed by a later import. Undo that one first.',
    'import:import-running':
      'Another import is running. Wait for it to end or cancel it, then try again.',
    'import:no-such-import': 'There is no import “{batch}”. Check its name in the list of imports.',
    'import:import-not-ready':
      'This import cannot be done now: it is {state, select, planned {not started} running {being run} done {done already} failed {broken off} cancelled {stopped by hand} undoing {being undone} other {undone already}}.',
    'import:file-gone': 'The file of this import is no longer here. Choose the file again.',
    'import:failed': 'The import failed: {reason} Start it again; it goes on where it stopped.',
    'import:interrupted': 'The import was cut short. Start it again; it goes on where it stopped.',
  },
  bn: {
    'import:file-missing': '“{path}” নামে কোনো ফাইল নেই। পথটি দেখে আবার চেষ্টা করুন।',
    'import:file-unreadable': '“{path}” ফাইলটি পড়া যাচ্ছে না ({reason})। অনুমতি দেখে আবার চেষ্টা করুন।',
    'import:disk-full':
      'ডিস্কে জায়গা নেই। কিছু জায়গা খালি করে আবার ইমপোর্ট চালান; যেখানে থেমেছিল সেখান থেকেই চলবে।',
    'import:file-empty': 'ফাইলটি খালি। ব্লগটি আবার এক্সপোর্ট করে নতুন ফাইলটি বেছে নিন।',
    'import:file-directory':
      'এটি ফাইল নয়, ফোল্ডার। ভেতরের এক্সপোর্ট করা ফাইলটি (.xml, .wxr বা .atom) বেছে নিন।',
    'import:file-binary':
      'এটি লেখার ফাইল নয়। ওয়ার্ডপ্রেস বা ব্লগার থেকে এক্সপোর্ট করা .xml, .wxr বা .atom ফাইলটি বেছে নিন।',
    'import:file-archive':
      'এটি সংকুচিত ফাইল। আগে খুলে নিন, তারপর .xml ফাইলটি বা টেকআউটের Blogger ফোল্ডারের feed.atom বেছে নিন।',
    'import:file-encoding':
      'ফাইলে লেখা আছে এর এনকোডিং “{encoding}”, যা অচেনা। UTF-8 হিসেবে সংরক্ষণ করে আবার চেষ্টা করুন।',
    'import:file-changed':
      'যাচাই করার পর ফাইলটি বদলে গেছে: “{title}” নেই বা আগের মতো নেই। ইমপোর্ট আবার শুরু করুন।',
    'import:not-an-export':
      'এটি ওয়ার্ডপ্রেস বা ব্লগারের এক্সপোর্ট নয়। ওয়ার্ডপ্রেসে: টুলস, এক্সপোর্ট, সব কনটেন্ট। ব্লগারে: সেটিংস, কনটেন্ট ব্যাকআপ।',
    'import:format-html':
      'এটি একটি ওয়েব পাতা, এক্সপোর্ট নয়। ওয়ার্ডপ্রেসে: টুলস, এক্সপোর্ট, সব কনটেন্ট। ব্লগারে: সেটিংস, কনটেন্ট ব্যাকআপ।',
    'import:format-ghost': 'এটি Ghost-এর এক্সপোর্ট; এখনো এটি আনা যায় না।',
    'import:format-json':
      'এটি JSON ফাইল। কেবল ওয়ার্ডপ্রেস (.xml) ও ব্লগারের (.xml, feed.atom) এক্সপোর্ট আনা যায়।',
    'import:format-medium': 'এটি Medium এক্সপোর্টের একটি পাতা; এখনো এটি আনা যায় না।',
    'import:format-markdown': 'এটি Markdown ফাইল; এখনো এটি আনা যায় না।',
    'import:format-feed':
      'এটি উন্মুক্ত ফিড; এতে শুধু সাম্প্রতিক লেখা থাকে, খসড়া থাকে না। পুরো ব্লগ এক্সপোর্ট করুন। ওয়ার্ডপ্রেসে: টুলস, এক্সপোর্ট, সব কনটেন্ট। ব্লগারে: সেটিংস, কনটেন্ট ব্যাকআপ।',
    'import:format-sitemap': 'এটি সাইটম্যাপ: এতে শুধু ঠিকানা আছে, লেখা নেই। ব্লগটিই এক্সপোর্ট করুন।',
    'import:format-unknown-xml': 'এই XML ফাইল ওয়ার্ডপ্রেসেরও নয়, ব্লগারেরও নয়: এটি “{root}” দিয়ে শুরু।',
    'import:format-mismatch':
      'আপনি {from, select, wordpress {ওয়ার্ডপ্রেস} other {ব্লগার}} থেকে আনতে চেয়েছেন, কিন্তু ফাইলটি {kind, select, wxr {ওয়ার্ডপ্রেসের} other {ব্লগারের}} এক্সপোর্ট। উৎসটি বাদ দিন বা ঠিক করুন।',
    'import:blog-address':
      '“{address}” কোনো ব্লগের ঠিকানা নয়। এভাবে লিখুন: https://example.blogspot.com',
    'import:xml-truncated':
      '{line} নম্বর লাইনের {column} নম্বর ঘরে ফাইলটি হঠাৎ শেষ: {openedLine} নম্বর লাইনের “{tag}” বন্ধ হয়নি। সম্ভবত ডাউনলোড অসম্পূর্ণ; আবার এক্সপোর্ট করুন।',
    'import:xml-mismatched-tag':
      '{line} নম্বর লাইনের {column} নম্বর ঘরে ট্যাগ মেলে না: “/{found}” যা বন্ধ করতে চায় তা খোলা নেই{tag, select, other { (খোলা আছে {openedLine} নম্বর লাইনের “{tag}”)}}। ফাইলটি নষ্ট; আবার এক্সপোর্ট করুন বা লাইনটি ঠিক করুন।',
    'import:xml-malformed':
      '{line} নম্বর লাইনের {column} নম্বর ঘরে XML ভাঙা: {detail}। আবার এক্সপোর্ট করুন বা লাইনটি ঠিক করুন।',
    'import:xml-entity-declaration':
      'ফাইলটি নিজস্ব এনটিটি ঘোষণা করেছে ({line} নম্বর লাইন)। কোনো এক্সপোর্টে তা থাকে না; এমন ফাইল পড়তে গেলে মেমরি ফুরাতে পারে, তাই নেওয়া হলো না।',
    'import:xml-too-deep':
      '{line} নম্বর লাইনে ট্যাগের ভেতরে ট্যাগ {limit, number} স্তরেরও বেশি। কোনো এক্সপোর্টে তা থাকে না; ফাইলটি নেওয়া হলো না।',
    'import:xml-too-long':
      '{line} নম্বর লাইনের একটি লেখা {limit, number} অক্ষরের চেয়ে বড়। সেটি ফাইল থেকে সরিয়ে আবার চেষ্টা করুন।',
    'import:xml-too-many-attributes':
      '{line} নম্বর লাইনের একটি ট্যাগে {limit, number}টির বেশি অ্যাট্রিবিউট। কোনো এক্সপোর্টে তা থাকে না; ফাইলটি নেওয়া হলো না।',
    'import-warning:xml-stray-cdata-end':
      '{line} নম্বর লাইন: একটি বাড়তি “]]>” লেখা হিসেবে রাখা হয়েছে।',
    'import-warning:xml-unbound-prefix':
      '{line} নম্বর লাইন: “{prefix}” ঘোষণা ছাড়াই ব্যবহার হয়েছে; তবু পড়া হয়েছে।',
    'import-warning:xml-unknown-entity':
      '{line} নম্বর লাইন: XML-এর অচেনা একটি এনটিটি যেমন ছিল তেমন রাখা হয়েছে।',
    'import-warning:xml-disallowed-character': '{line} নম্বর লাইন: XML-এ নিষিদ্ধ কিছু অক্ষর বাদ গেছে।',
    'import-warning:version-unknown':
      'ফাইলে লেখা সংস্করণ “{version}”; এটি ১.০, ১.১ বা ১.২ নয়। ১.২ ধরে পড়া হয়েছে।',
    'import-warning:no-items':
      'ফাইলে কোনো পোস্ট বা পাতা নেই ({authors, number} জন লেখক, {media, number}টি মিডিয়া ফাইল)। কিছুই তৈরি হয়নি।',
    'import-warning:no-blog-address':
      'ব্লগটি কোন ঠিকানায় ছিল, ফাইলে তা নেই। ঠিকানাটি দিন (--blog-url); নইলে পোস্টের ভেতরের লিংক আগের মতোই থাকবে।',
    'import-warning:item-private': '“{title}” ব্যক্তিগত ছিল, খসড়া হিসেবে এসেছে।',
    'import-warning:item-password': '“{title}” পাসওয়ার্ড দিয়ে বন্ধ ছিল, খসড়া হিসেবে এসেছে।',
    'import-warning:item-schedule-passed':
      '“{title}” প্রকাশের নির্ধারিত সময় পেরিয়ে গেছে, তাই খসড়া হিসেবে এসেছে।',
    'import-warning:item-pending': '“{title}” পর্যালোচনার অপেক্ষায় ছিল, খসড়া হিসেবে এসেছে।',
    'import-warning:item-unknown-status':
      '“{title}”-এর অবস্থা ছিল “{status}”, যা অচেনা; খসড়া হিসেবে এসেছে।',
    'import-warning:item-no-date': '“{title}”-এর প্রকাশের তারিখ নেই।',
    'import-warning:item-slug-changed':
      '“{title}”: একই ঠিকানা ফাইলে আরেকটির আছে, তাই এটি “{slug}”।',
    'import-warning:item-repeated': '“{title}” ফাইলে দুবার আছে; দ্বিতীয়টি নেওয়া হয়নি।',
    'import-warning:image-kept-as-html':
      'একটি ছবির ফাইল জানা নেই, তাই মূল HTML রাখা হয়েছে: {address}',
    'import-warning:link-dropped':
      'ওয়েব ঠিকানা নয় এমন একটি লিংক সরানো হয়েছে, লেখাটুকু আছে: {address}',
    'import-warning:html-kept-raw': '“{element}” অংশটি মূল HTML হিসেবে রাখা হয়েছে।',
    'import-warning:html-too-deep':
      'ট্যাগের ভেতরে ট্যাগ অনেক গভীর হওয়ায় অংশটি মূল HTML হিসেবে রাখা হয়েছে।',
    'import-warning:item-untitled': 'শিরোনাম ছাড়া একটি লেখার নাম রাখা হয়েছে “{title}” ({slug})।',
    'import-skip:unchanged': 'আমদানির পর থেকে উৎসে বদলায়নি।',
    'import-skip:edited-here': 'আমদানির পর এখানে সম্পাদনা হয়েছে; এখানে যা আছে তা-ই থাকছে।',
    'import-skip:deleted-here':
      'এখানে মুছে ফেলা হয়েছে। আবার পেতে চাইলে যে আমদানিতে এসেছিল সেটি ফিরিয়ে নিয়ে নতুন করে আমদানি করুন।',
    'import-skip:trashed-here': 'এখানে ট্র্যাশে আছে। আগে ফিরিয়ে আনুন, তারপর আবার আমদানি করুন।',
    'import-skip:changed-by-later-import': 'পরের একটি আমদানিতে বদলেছে। আগে সেটি ফিরিয়ে নিন।',
    'import:import-running':
      'আরেকটি আমদানি চলছে। সেটি শেষ হতে দিন বা বাতিল করুন, তারপর আবার চেষ্টা করুন।',
    'import:no-such-import': '“{batch}” নামে কোনো আমদানি নেই। আমদানির তালিকায় নামটি দেখে নিন।',
    'import:import-not-ready':
      'এই আমদানিতে এখন এটি করা যাবে না: এটি এখন {state, select, planned {পরিকল্পিত} running {চলছে} done {শেষ} failed {ব্যর্থ} cancelled {বাতিল} undoing {ফেরানো হচ্ছে} other {ফেরানো হয়েছে}}।',
    'import:file-gone': 'এই আমদানির ফাইলটি আর এখানে নেই। ফাইলটি আবার বেছে নিন।',
    'import:failed': 'আমদানি ব্যর্থ হয়েছে: {reason} আবার শুরু করুন; যেখানে থেমেছিল সেখান থেকেই চলবে।',
    'import:interrupted': 'আমদানি মাঝপথে থেমে গেছে। আবার শুরু করুন; যেখানে থেমেছিল সেখান থেকেই চলবে।',
  },
} as const
