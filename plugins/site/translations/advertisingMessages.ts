import type { Messages } from '../../../src/check/messages'

/** What rules 55 and 56 say: how much of the blog sells, and what forces itself on a reader. */
export const advertisingMessages = {
  en: {
    'policy-ad-balance:pass':
      'All posts say more than they sell; on a telephone advertising takes no more than it may.',
    'policy-ad-balance:pass-none':
      'Nothing on the visited pages sells: no advertising, no links that pay.',
    'policy-ad-balance:warn':
      'On {near, plural, one {# page} other {# pages}} advertising takes up to {share, number, ::percent} of the height on a telephone.',
    'policy-ad-balance:warn-unlabelled':
      '{unlabelled, plural, one {# post has} other {# posts have}} links that pay and do not say so.',
    'policy-ad-balance:fail':
      '{over, plural, one {# page sells} other {# pages sell}} as much as {over, plural, one {it says} other {they say}}, or more.',
    'policy-ad-balance:fail-most':
      'Most posts sell as much as they say, or more: {over, plural, one {# page} other {# pages}}. Google shows no ads on such sites.',
    'policy-ad-balance:unknown-height':
      'Advertising has {slots, plural, one {# place} other {# places}} on the visited pages; how much of the height it takes only a browser can tell, and none looked.',
    'policy-ad-balance:unknown':
      'The last visit read no post for its advertising, so only the texts themselves are known.',
    'policy-ad-balance:unknown-shell':
      'The pages are made by scripts in the browser; without one nothing can be seen of their advertising.',
    'policy-ad-balance:words':
      '{share, number, ::percent} of it sells, advertisements counted as words',
    'policy-ad-balance:height':
      'Advertising takes {share, number, ::percent} of its height on a telephone',
    'policy-ad-balance:unlabelled':
      '{links, plural, one {# link pays} other {# links pay}}, and the reader is not told',
    'policy-ad-balance:fix':
      'Take advertising blocks and links that pay out of these pages, or write more of your own around them.',
    'policy-ad-balance:fix-height':
      'Install Chromium where Ekagro runs (or set CHROMIUM_PATH), and look at the site again.',
    'policy-ad-balance:fix-label':
      'Say in the post that links pay or somebody paid, and give such links rel="sponsored".',

    'policy-intrusive:pass':
      'Nothing opened, moved or covered the text by itself on {rendered, plural, one {the page} other {the # pages}} that a browser watched, and the HTML of {pages, plural, one {# page} other {# pages}} holds nothing of the kind.',
    'policy-intrusive:pass-read':
      'The HTML of {pages, plural, one {# page} other {# pages}} holds no pop-ups and no forced moves. No browser watched what scripts do.',
    'policy-intrusive:warn':
      'Nothing forces itself on the reader, but {mild, plural, one {# thing is} other {# things are}} in the way or should be looked at.',
    'policy-intrusive:fail-network':
      'Scripts of a network for pop-up windows and forced pages are on the site.',
    'policy-intrusive:fail-refresh': 'A page sends its visitors to another site by itself.',
    'policy-intrusive:fail-left':
      'A page left for another site by itself when a browser opened it.',
    'policy-intrusive:fail-window': 'A page opened another window by itself.',
    'policy-intrusive:fail-download': 'A page hands over a file that nobody asked for.',
    'policy-intrusive:fail-dialog': 'A page stops its reader with a message box when it opens.',
    'policy-intrusive:fail-overlay': 'Something covers the text, and the reader cannot close it.',
    'policy-intrusive:fail-embed':
      '{count, plural, one {# embed comes} other {# embeds come}} from a network for pop-up windows and forced pages.',
    'policy-intrusive:unknown':
      'The last visit read no post for it, so nothing can be said of what forces itself on a reader.',
    'policy-intrusive:unknown-suspect':
      'Scripts on the pages could open windows or lead away ({suspected}); whether they do, only a browser can tell, and none looked.',
    'policy-intrusive:unknown-shell':
      'The pages are made by scripts in the browser; without one nothing can be seen of what they do.',
    'policy-intrusive:network': '{address}: script of {where}',
    'policy-intrusive:refresh': '{address} sends to {where}',
    'policy-intrusive:left': '{address} left for {where}',
    'policy-intrusive:window': '{address} opened {where}',
    'policy-intrusive:download': '{address} hands over {where}',
    'policy-intrusive:dialog': '{address} says “{where}” in a box',
    'policy-intrusive:overlay': '{address}: “{where}” covers the text and has no button',
    'policy-intrusive:closable': '{address}: “{where}” covers the text until it is closed',
    'policy-intrusive:consent': '{address}: a question of consent covers the text',
    'policy-intrusive:other-network': '{address}: advertising of {where} beside Google’s',
    'policy-intrusive:suspect-location': '{address}: a script names {where} as where to go',
    'policy-intrusive:suspect-window':
      '{address}: a script can open windows ({where}) without a click on a link',
    'policy-intrusive:embed': 'Embed of {where}',
    'policy-intrusive:fix':
      'Take the script, embed or window out of the site. Ask whoever made the theme where it comes from.',
    'policy-intrusive:fix-browser':
      'Install Chromium where Ekagro runs (or set CHROMIUM_PATH), and look at the site again; or take the scripts out.',
  },
  bn: {
    'policy-ad-balance:pass':
      'সব লেখাতেই বিজ্ঞাপনের চেয়ে কথা বেশি; ফোনের পর্দায় বিজ্ঞাপন সীমার মধ্যেই আছে।',
    'policy-ad-balance:pass-none':
      'যেসব পাতা দেখা হয়েছে, সেখানে বিক্রির কিছু নেই: না বিজ্ঞাপন, না টাকা পাওয়ার লিংক।',
    'policy-ad-balance:warn':
      '{near}টি পাতায় ফোনের পর্দার উচ্চতার {share, number, ::percent} পর্যন্ত বিজ্ঞাপনের দখলে।',
    'policy-ad-balance:warn-unlabelled':
      '{unlabelled}টি লেখায় টাকা পাওয়ার লিংক আছে, কিন্তু পাঠককে তা বলা হয়নি।',
    'policy-ad-balance:fail': '{over}টি পাতায় যত কথা, বিজ্ঞাপন তত বা তার বেশি।',
    'policy-ad-balance:fail-most':
      'বেশির ভাগ লেখাতেই কথার সমান বা বেশি বিজ্ঞাপন: {over}টি পাতা। এমন সাইটে গুগল বিজ্ঞাপন দেখায় না।',
    'policy-ad-balance:unknown-height':
      'যেসব পাতা দেখা হয়েছে, সেখানে বিজ্ঞাপনের {slots}টি জায়গা আছে; উচ্চতার কতটা তাতে যায়, তা কেবল ব্রাউজারেই বোঝা যায়, আর এখানে ব্রাউজার নেই।',
    'policy-ad-balance:unknown':
      'শেষবার সাইট দেখার সময় কোনো লেখার পাতায় বিজ্ঞাপন খোঁজা হয়নি; তাই কেবল লেখাগুলোর কথাই জানা।',
    'policy-ad-balance:unknown-shell':
      'পাতাগুলো ব্রাউজারে স্ক্রিপ্ট দিয়ে তৈরি হয়; ব্রাউজার ছাড়া সেখানে কত বিজ্ঞাপন তা দেখা যায় না।',
    'policy-ad-balance:words': 'এর {share, number, ::percent} বিক্রির কথা, বিজ্ঞাপনকে শব্দে গুনে',
    'policy-ad-balance:height': 'ফোনে এর উচ্চতার {share, number, ::percent} বিজ্ঞাপন',
    'policy-ad-balance:unlabelled': '{links}টি লিংকে টাকা আসে, অথচ পাঠককে জানানো হয়নি',
    'policy-ad-balance:fix':
      'এসব পাতা থেকে বিজ্ঞাপন ও টাকা পাওয়ার লিংক কমান, নয়তো চারপাশে নিজের লেখা বাড়ান।',
    'policy-ad-balance:fix-height':
      'যেখানে একাগ্র চলে সেখানে Chromium বসান (বা CHROMIUM_PATH দিন), তারপর আবার সাইট দেখুন।',
    'policy-ad-balance:fix-label':
      'লিংকে টাকা আসে বা কেউ টাকা দিয়েছে, তা লেখাতেই বলুন, আর এমন লিংকে rel="sponsored" দিন।',

    'policy-intrusive:pass':
      'ব্রাউজারে দেখা {rendered}টি পাতায় কিছু নিজে থেকে খোলেনি, সরায়নি বা লেখা ঢাকেনি; {pages}টি পাতার HTML-এও তেমন কিছু নেই।',
    'policy-intrusive:pass-read':
      '{pages}টি পাতার HTML-এ পপ-আপ বা জোর করে অন্য পাতায় পাঠানোর কিছু নেই। স্ক্রিপ্ট চললে কী হয়, তা ব্রাউজারে দেখা হয়নি।',
    'policy-intrusive:warn':
      'পাঠকের ওপর জোর খাটায় এমন কিছু নেই, তবে {mild}টি জিনিস পথে দাঁড়ায় বা দেখে নেওয়া দরকার।',
    'policy-intrusive:fail-network':
      'সাইটে এমন নেটওয়ার্কের স্ক্রিপ্ট আছে, যারা নিজে থেকে জানালা খোলে ও অন্য পাতায় পাঠায়।',
    'policy-intrusive:fail-refresh': 'একটি পাতা নিজে থেকেই দর্শককে অন্য সাইটে পাঠিয়ে দেয়।',
    'policy-intrusive:fail-left': 'ব্রাউজারে খুলতেই একটি পাতা নিজে থেকে অন্য সাইটে চলে গেছে।',
    'policy-intrusive:fail-window': 'একটি পাতা নিজে থেকেই আরেকটি জানালা খুলেছে।',
    'policy-intrusive:fail-download': 'একটি পাতা না চাইতেই ফাইল নামাতে দেয়।',
    'policy-intrusive:fail-dialog': 'একটি পাতা খুলতেই বার্তার বাক্স দিয়ে পাঠককে থামায়।',
    'policy-intrusive:fail-overlay': 'একটা কিছু লেখা ঢেকে রাখে, আর পাঠক তা বন্ধ করতে পারেন না।',
    'policy-intrusive:fail-embed':
      '{count}টি এমবেড এমন নেটওয়ার্কের, যারা নিজে থেকে জানালা খোলে ও অন্য পাতায় পাঠায়।',
    'policy-intrusive:unknown':
      'শেষবার সাইট দেখার সময় কোনো লেখার পাতায় এসব খোঁজা হয়নি, তাই পাঠকের ওপর কী চাপানো হয় বলা যায় না।',
    'policy-intrusive:unknown-suspect':
      'পাতার স্ক্রিপ্ট জানালা খুলতে বা অন্য সাইটে নিতে পারে ({suspected}টি); সত্যিই করে কি না তা কেবল ব্রাউজারে বোঝা যায়, আর এখানে ব্রাউজার নেই।',
    'policy-intrusive:unknown-shell':
      'পাতাগুলো ব্রাউজারে স্ক্রিপ্ট দিয়ে তৈরি হয়; ব্রাউজার ছাড়া সেগুলো কী করে দেখা যায় না।',
    'policy-intrusive:network': '{address}: {where}-এর স্ক্রিপ্ট',
    'policy-intrusive:refresh': '{address} পাঠায় {where} ঠিকানায়',
    'policy-intrusive:left': '{address} চলে গেছে {where} ঠিকানায়',
    'policy-intrusive:window': '{address} খুলেছে {where}',
    'policy-intrusive:download': '{address} নামাতে দেয় {where}',
    'policy-intrusive:dialog': '{address} বাক্সে বলে “{where}”',
    'policy-intrusive:overlay': '{address}: “{where}” লেখা ঢেকে রাখে, বন্ধ করার বোতাম নেই',
    'policy-intrusive:closable': '{address}: “{where}” বন্ধ না করা পর্যন্ত লেখা ঢেকে রাখে',
    'policy-intrusive:consent': '{address}: সম্মতির প্রশ্ন লেখা ঢেকে রাখে',
    'policy-intrusive:other-network': '{address}: গুগলের পাশাপাশি {where}-এর বিজ্ঞাপন',
    'policy-intrusive:suspect-location':
      '{address}: একটি স্ক্রিপ্টে যাওয়ার ঠিকানা হিসেবে {where} লেখা',
    'policy-intrusive:suspect-window':
      '{address}: একটি স্ক্রিপ্ট লিংকে ক্লিক ছাড়াই জানালা খুলতে পারে ({where})',
    'policy-intrusive:embed': '{where}-এর এমবেড',
    'policy-intrusive:fix':
      'স্ক্রিপ্ট, এমবেড বা জানালাটি সাইট থেকে সরান। কোথা থেকে এল, থিমের নির্মাতাকে জিজ্ঞেস করুন।',
    'policy-intrusive:fix-browser':
      'যেখানে একাগ্র চলে সেখানে Chromium বসান (বা CHROMIUM_PATH দিন), তারপর আবার সাইট দেখুন; নয়তো স্ক্রিপ্টগুলো সরান।',
  },
} satisfies Messages
