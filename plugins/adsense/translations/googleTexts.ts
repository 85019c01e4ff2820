import type { Messages } from '../../../src/check/messages'

/** The words around Google's state: the connection, what was read, and what stands in the way with the way out. */
export const googleTexts: Messages = {
  en: {
    'adsense:google-title': 'Google’s state',
    'adsense:google-lead':
      'Read from your AdSense account with a permission that can only read. It is Google’s word, beside ours and not part of the verdict.',
    'adsense:read-at': 'Read on {time}.',
    'adsense:read-old': 'This is what was read on {time}; the last attempt failed.',
    'adsense:site': 'Your site at Google',
    'adsense:site-none': 'Google does not list {address} among the sites of this account.',
    'adsense:site-none-how': 'Add it in AdSense under Sites, or connect the account that has it.',
    'adsense:no-address': 'The blog has no public address yet, so no site can be matched.',
    'adsense:state-READY': 'Ready',
    'adsense:state-GETTING_READY': 'Getting ready',
    'adsense:state-REQUIRES_REVIEW': 'Requires review',
    'adsense:state-NEEDS_ATTENTION': 'Needs attention',
    'adsense:state-STATE_UNSPECIFIED': 'Not stated',
    'adsense:meaning-READY': 'The site can show ads.',
    'adsense:meaning-GETTING_READY':
      'Google is checking. That usually takes a few days, in some cases two to four weeks.',
    'adsense:meaning-REQUIRES_REVIEW':
      'Google has not checked the site yet, or wants to check it again. Ask for the review in AdSense.',
    'adsense:meaning-NEEDS_ATTENTION':
      'Something is to be mended before ads can show. Google’s mail or the AdSense page of the site may name it.',
    'adsense:meaning-STATE_UNSPECIFIED': 'Google gives a state that this version does not know.',
    'adsense:source': 'Google: Check the status of your sites',
    'adsense:differs':
      'Google says “{state}”, and your application of {day} still waits. Record the answer in the list above.',
    'adsense:seen': 'How the state changed',
    'adsense:seen-row': '{day}: {state}',
    'adsense:account': 'Account',
    'adsense:account-name': '{name} ({id})',
    'adsense:account-READY': 'open',
    'adsense:account-NEEDS_ATTENTION': 'needs attention',
    'adsense:account-CLOSED': 'closed',
    'adsense:account-other': 'state not given',
    'adsense:tasks': 'Left to do in the account: {tasks}',
    'adsense:several-accounts':
      'The permission shows {count} accounts; this is the one of your publisher id or your site.',
    'adsense:others': 'Other sites of the account',
    'adsense:issues': 'Policy issues',
    'adsense:issues-none': 'Google lists no policy issue for this site.',
    'adsense:issues-when':
      'Google reports issues only for accounts whose ads are ready or getting ready; an empty list is no clean bill.',
    'adsense:issues-more': 'The first {shown} of {count}.',
    'adsense:issues-elsewhere':
      '{count, plural, one {One issue concerns} other {{count} issues concern}} other sites of the account.',
    'adsense:issue-place': 'Where',
    'adsense:issue-topic': 'Topic',
    'adsense:issue-action': 'What Google does',
    'adsense:issue-days': 'Seen',
    'adsense:issue-ours': 'Mend: {title}',
    'adsense:issue-span': '{first} to {last}',
    'adsense:issue-escalates': 'Gets stricter on {day}',
    'adsense:action-WARNED': 'Warning',
    'adsense:action-AD_SERVING_RESTRICTED': 'Fewer ads',
    'adsense:action-AD_SERVING_DISABLED': 'No ads',
    'adsense:action-AD_SERVED_WITH_CLICK_CONFIRMATION': 'Ads ask before a click counts',
    'adsense:action-AD_PERSONALIZATION_RESTRICTED': 'No personalised ads',
    'adsense:alerts': 'Alerts of the account',
    'adsense:severity-SEVERE': 'Severe',
    'adsense:severity-WARNING': 'Warning',
    'adsense:severity-INFO': 'Notice',
    'adsense:connected': 'Connected on {time} by {by}.',
    'adsense:not-connected-title': 'Not connected',
    'adsense:not-connected-text':
      'Everything above works without it. With a connection Ekagro reads once a day how Google sees the site and which pages it objects to.',
    'adsense:never-read': 'Connected, but nothing has been read yet.',
    'adsense:read': 'Read now',
    'adsense:reading': 'Reading Google …',
    'adsense:read-done': 'Google was read.',
    'adsense:connect': 'Connect with Google',
    'adsense:connect-again': 'Connect again',
    'adsense:leaving': 'Going to Google …',
    'adsense:disconnect': 'Disconnect',
    'adsense:disconnecting': 'Disconnecting …',
    'adsense:disconnected': 'Disconnected. Google no longer lets us read.',
    'adsense:disconnected-here':
      'Disconnected here, but Google could not be told. Take the permission away at myaccount.google.com/permissions.',
    'adsense:how': 'How to connect',
    'adsense:how-1':
      'In the Google Cloud console make a project, switch on the AdSense Management API in it, and set up the consent screen.',
    'adsense:how-2':
      'Publish the consent screen (“In production”). While it is “Testing”, Google ends every permission after seven days.',
    'adsense:how-3': 'Make an OAuth client of the type “Web application” with this redirect URI:',
    'adsense:how-4':
      'Put its id and secret in here. The secret is kept encrypted and shown to nobody again.',
    'adsense:how-5': 'Connect, and agree with the Google account that has AdSense.',
    'adsense:copy': 'Copy',
    'adsense:copied': 'Copied.',
    'adsense:copy-failed': 'It could not be copied. Mark the text and copy it by hand.',
    'adsense:client-id': 'Client id',
    'adsense:client-secret': 'Client secret',
    'adsense:client-save': 'Keep the client',
    'adsense:client-kept': 'The client is kept. Its secret is not shown again.',
    'adsense:client-is': 'OAuth client: {id}',
    'adsense:client-of-operator': 'OAuth client from the environment of the server: {id}',
    'adsense:client-change': 'Change the OAuth client',
    'adsense:client-remove': 'Forget the client',
    'adsense:ask-admin': 'An administrator can connect the blog with Google.',
    'adsense:back-connected': 'Connected. Google is being read for the first time.',
    'adsense:back-denied': 'Google was not given the permission. Nothing has changed.',
    'adsense:back-wrong-state':
      'This answer of Google belongs to no connection that you began within the last ten minutes. Press “Connect with Google” once more.',
    'adsense:back-no-refresh-token':
      'Google gave no lasting permission. Take Ekagro’s access away at myaccount.google.com/permissions and connect again.',
    'adsense:back-role': 'Only an administrator can connect the blog with Google.',
    'adsense:google-words': 'Google’s words: “{detail}”',
    'adsense:details': 'What went wrong: {detail}',
    'adsense:retry-at': 'Nothing is asked again before {time}.',
    'adsense:trouble-not-connected': 'The blog is not connected with Google. Connect it first.',
    'adsense:trouble-client-missing':
      'There is no OAuth client yet. Put its id and secret in first.',
    'adsense:trouble-sealed':
      'The secret of this installation (PAYLOAD_SECRET) has changed, so what was kept cannot be opened. Put the OAuth client in again and connect again.',
    'adsense:trouble-grant-gone':
      'Google no longer accepts the permission: it was taken away, ran out, or the consent screen is still “Testing” (then it ends after seven days). Publish the consent screen and connect again.',
    'adsense:trouble-client-wrong':
      'Google does not accept the OAuth client. Compare its id, secret and redirect URI with the Google Cloud console.',
    'adsense:trouble-token-refused':
      'Google turned the access down, also with a new key. If it stays so until tomorrow, connect again.',
    'adsense:trouble-scope-missing':
      'The permission to read AdSense was not given. Connect again and leave the box for AdSense ticked.',
    'adsense:trouble-api-disabled':
      'The AdSense Management API is not switched on in the project of the OAuth client. Switch it on in the Google Cloud console, wait some minutes, and read again.',
    'adsense:trouble-no-account':
      'The person who gave the permission has no AdSense account. Connect with the Google account that has it.',
    'adsense:trouble-forbidden':
      'Google does not let this person read the account. Connect with a Google account that may.',
    'adsense:trouble-rate-limited': 'Google asked for patience. It is read again later by itself.',
    'adsense:trouble-server':
      'Google’s server had an error. It is read again in an hour by itself, or now by the button.',
    'adsense:trouble-unreachable':
      'Google could not be reached from this server. See whether the server reaches the internet (googleapis.com).',
    'adsense:trouble-unreadable':
      'Google’s answer could not be understood. If it stays so, this version of Ekagro is too old for it.',
  },
  bn: {
    'adsense:google-title': 'গুগলের চোখে',
    'adsense:google-lead':
      'আপনার অ্যাডসেন্স অ্যাকাউন্ট থেকে পড়া, শুধু পড়ার অনুমতি নিয়ে। এটি গুগলের কথা; আমাদের রায়ের পাশে থাকে, রায়ের অংশ নয়।',
    'adsense:read-at': 'পড়া হয়েছে {time}।',
    'adsense:read-old': 'এটি {time} তারিখে পড়া; শেষ চেষ্টাটি সফল হয়নি।',
    'adsense:site': 'গুগলে আপনার সাইট',
    'adsense:site-none': 'এই অ্যাকাউন্টের সাইটগুলোর মধ্যে {address} নেই।',
    'adsense:site-none-how':
      'অ্যাডসেন্সের “সাইট” পাতায় এটি যোগ করুন, নয়তো যে অ্যাকাউন্টে আছে সেটি যুক্ত করুন।',
    'adsense:no-address': 'ব্লগের কোনো প্রকাশ্য ঠিকানা নেই, তাই সাইট মেলানো যাচ্ছে না।',
    'adsense:state-READY': 'প্রস্তুত',
    'adsense:state-GETTING_READY': 'যাচাই চলছে',
    'adsense:state-REQUIRES_REVIEW': 'যাচাই বাকি',
    'adsense:state-NEEDS_ATTENTION': 'মনোযোগ দরকার',
    'adsense:state-STATE_UNSPECIFIED': 'জানানো হয়নি',
    'adsense:meaning-READY': 'সাইটে বিজ্ঞাপন দেখানো যাবে।',
    'adsense:meaning-GETTING_READY':
      'গুগল যাচাই করছে। সাধারণত কয়েক দিন লাগে, কোনো কোনো ক্ষেত্রে দুই থেকে চার সপ্তাহ।',
    'adsense:meaning-REQUIRES_REVIEW':
      'গুগল সাইটটি এখনো যাচাই করেনি, অথবা আবার যাচাই করতে চায়। অ্যাডসেন্সে গিয়ে যাচাইয়ের অনুরোধ করুন।',
    'adsense:meaning-NEEDS_ATTENTION':
      'বিজ্ঞাপন দেখানোর আগে কিছু ঠিক করতে হবে। গুগলের মেইলে বা অ্যাডসেন্সে সাইটের পাতায় তা লেখা থাকতে পারে।',
    'adsense:meaning-STATE_UNSPECIFIED': 'গুগল এমন অবস্থা জানিয়েছে যা এই সংস্করণ চেনে না।',
    'adsense:source': 'গুগল: আপনার সাইটের অবস্থা দেখুন',
    'adsense:differs':
      'গুগল বলছে “{state}”, অথচ আপনার {day} তারিখের আবেদনটি অপেক্ষায় আছে। ওপরের তালিকায় উত্তরটি লিখে রাখুন।',
    'adsense:seen': 'অবস্থা যেভাবে বদলেছে',
    'adsense:seen-row': '{day}: {state}',
    'adsense:account': 'অ্যাকাউন্ট',
    'adsense:account-name': '{name} ({id})',
    'adsense:account-READY': 'চালু',
    'adsense:account-NEEDS_ATTENTION': 'মনোযোগ দরকার',
    'adsense:account-CLOSED': 'বন্ধ',
    'adsense:account-other': 'অবস্থা জানানো হয়নি',
    'adsense:tasks': 'অ্যাকাউন্টে করা বাকি: {tasks}',
    'adsense:several-accounts':
      'এই অনুমতিতে {count}টি অ্যাকাউন্ট দেখা যায়; এটি আপনার প্রকাশক আইডি বা সাইটের অ্যাকাউন্ট।',
    'adsense:others': 'অ্যাকাউন্টের অন্য সাইট',
    'adsense:issues': 'নীতিমালা নিয়ে আপত্তি',
    'adsense:issues-none': 'এই সাইট নিয়ে গুগলের তালিকায় কোনো আপত্তি নেই।',
    'adsense:issues-when':
      'যে অ্যাকাউন্টে বিজ্ঞাপন প্রস্তুত বা যাচাই চলছে, গুগল শুধু তার আপত্তি জানায়; তালিকা খালি মানেই সব ঠিক নয়।',
    'adsense:issues-more': '{count}টির মধ্যে প্রথম {shown}টি।',
    'adsense:issues-elsewhere': '{count}টি আপত্তি অ্যাকাউন্টের অন্য সাইট নিয়ে।',
    'adsense:issue-place': 'কোথায়',
    'adsense:issue-topic': 'বিষয়',
    'adsense:issue-action': 'গুগল যা করছে',
    'adsense:issue-days': 'কবে দেখা',
    'adsense:issue-ours': 'ঠিক করুন: {title}',
    'adsense:issue-span': '{first} থেকে {last}',
    'adsense:issue-escalates': '{day} তারিখে আরও কড়া হবে',
    'adsense:action-WARNED': 'সতর্কতা',
    'adsense:action-AD_SERVING_RESTRICTED': 'বিজ্ঞাপন কম আসে',
    'adsense:action-AD_SERVING_DISABLED': 'বিজ্ঞাপন বন্ধ',
    'adsense:action-AD_SERVED_WITH_CLICK_CONFIRMATION': 'ক্লিক গোনার আগে নিশ্চিত করতে বলে',
    'adsense:action-AD_PERSONALIZATION_RESTRICTED': 'ব্যক্তিগত পছন্দের বিজ্ঞাপন বন্ধ',
    'adsense:alerts': 'অ্যাকাউন্টের বিজ্ঞপ্তি',
    'adsense:severity-SEVERE': 'গুরুতর',
    'adsense:severity-WARNING': 'সতর্কতা',
    'adsense:severity-INFO': 'তথ্য',
    'adsense:connected': '{time} যুক্ত করেছেন {by}।',
    'adsense:not-connected-title': 'যুক্ত করা নেই',
    'adsense:not-connected-text':
      'ওপরের সবকিছু এটি ছাড়াই চলে। যুক্ত করলে একাগ্র দিনে একবার পড়ে, গুগল সাইটটিকে কীভাবে দেখছে আর কোন পাতা নিয়ে আপত্তি আছে।',
    'adsense:never-read': 'যুক্ত আছে, তবে এখনো কিছু পড়া হয়নি।',
    'adsense:read': 'এখনই পড়ুন',
    'adsense:reading': 'গুগল থেকে পড়া হচ্ছে …',
    'adsense:read-done': 'গুগল থেকে পড়া শেষ।',
    'adsense:connect': 'গুগলের সঙ্গে যুক্ত করুন',
    'adsense:connect-again': 'আবার যুক্ত করুন',
    'adsense:leaving': 'গুগলে যাওয়া হচ্ছে …',
    'adsense:disconnect': 'বিচ্ছিন্ন করুন',
    'adsense:disconnecting': 'বিচ্ছিন্ন করা হচ্ছে …',
    'adsense:disconnected': 'বিচ্ছিন্ন হয়েছে। গুগল আর পড়তে দেবে না।',
    'adsense:disconnected-here':
      'এখানে বিচ্ছিন্ন হয়েছে, তবে গুগলকে জানানো যায়নি। myaccount.google.com/permissions পাতায় গিয়ে অনুমতিটি তুলে নিন।',
    'adsense:how': 'কীভাবে যুক্ত করবেন',
    'adsense:how-1':
      'গুগল ক্লাউড কনসোলে একটি প্রজেক্ট খুলুন, তাতে AdSense Management API চালু করুন এবং সম্মতির পাতা (consent screen) সাজান।',
    'adsense:how-2':
      'সম্মতির পাতাটি প্রকাশ করুন (“In production”)। “Testing” অবস্থায় রাখলে গুগল প্রতিটি অনুমতি সাত দিন পর শেষ করে দেয়।',
    'adsense:how-3':
      '“Web application” ধরনের একটি OAuth client বানান, এই ফেরার ঠিকানা (redirect URI) দিয়ে:',
    'adsense:how-4':
      'তার আইডি ও সিক্রেট এখানে দিন। সিক্রেটটি গোপন করে রাখা হয়, আর কাউকে দেখানো হয় না।',
    'adsense:how-5': 'এবার যুক্ত করুন, আর যে গুগল অ্যাকাউন্টে অ্যাডসেন্স আছে সেটি দিয়ে সম্মতি দিন।',
    'adsense:copy': 'কপি করুন',
    'adsense:copied': 'কপি হয়েছে।',
    'adsense:copy-failed': 'কপি করা যায়নি। লেখাটি বেছে নিয়ে নিজে কপি করুন।',
    'adsense:client-id': 'ক্লায়েন্ট আইডি',
    'adsense:client-secret': 'ক্লায়েন্ট সিক্রেট',
    'adsense:client-save': 'ক্লায়েন্ট রাখুন',
    'adsense:client-kept': 'ক্লায়েন্ট রাখা হয়েছে। সিক্রেটটি আর দেখানো হবে না।',
    'adsense:client-is': 'ওঅথ ক্লায়েন্ট: {id}',
    'adsense:client-of-operator': 'সার্ভারের সেটিংস থেকে পাওয়া ওঅথ ক্লায়েন্ট: {id}',
    'adsense:client-change': 'ওঅথ ক্লায়েন্ট বদলান',
    'adsense:client-remove': 'ক্লায়েন্ট মুছে ফেলুন',
    'adsense:ask-admin': 'অ্যাডমিন ব্লগটিকে গুগলের সঙ্গে যুক্ত করতে পারেন।',
    'adsense:back-connected': 'যুক্ত হয়েছে। গুগল থেকে প্রথমবার পড়া হচ্ছে।',
    'adsense:back-denied': 'গুগলে অনুমতি দেওয়া হয়নি। কিছুই বদলায়নি।',
    'adsense:back-wrong-state':
      'গুগলের এই উত্তর গত দশ মিনিটে আপনার শুরু করা কোনো সংযোগের নয়। “গুগলের সঙ্গে যুক্ত করুন” আরেকবার চাপুন।',
    'adsense:back-no-refresh-token':
      'গুগল স্থায়ী অনুমতি দেয়নি। myaccount.google.com/permissions পাতায় একাগ্রর অনুমতি তুলে নিয়ে আবার যুক্ত করুন।',
    'adsense:back-role': 'ব্লগকে গুগলের সঙ্গে যুক্ত করতে পারেন শুধু অ্যাডমিন।',
    'adsense:google-words': 'গুগলের ভাষায়: “{detail}”',
    'adsense:details': 'যা ঘটেছে: {detail}',
    'adsense:retry-at': '{time}-এর আগে আর চাওয়া হবে না।',
    'adsense:trouble-not-connected': 'ব্লগটি গুগলের সঙ্গে যুক্ত নয়। আগে যুক্ত করুন।',
    'adsense:trouble-client-missing': 'এখনো কোনো ওঅথ ক্লায়েন্ট নেই। আগে তার আইডি ও সিক্রেট দিন।',
    'adsense:trouble-sealed':
      'এই ইনস্টলেশনের গোপন চাবি (PAYLOAD_SECRET) বদলে গেছে, তাই রাখা জিনিস খোলা যাচ্ছে না। ওঅথ ক্লায়েন্ট আবার দিন, তারপর আবার যুক্ত করুন।',
    'adsense:trouble-grant-gone':
      'গুগল অনুমতিটি আর মানছে না: হয় তুলে নেওয়া হয়েছে, নয় মেয়াদ ফুরিয়েছে, নয়তো সম্মতির পাতা এখনো “Testing” অবস্থায় (তখন সাত দিনেই শেষ হয়)। সম্মতির পাতা প্রকাশ করে আবার যুক্ত করুন।',
    'adsense:trouble-client-wrong':
      'গুগল ওঅথ ক্লায়েন্টটি মানছে না। আইডি, সিক্রেট ও ফেরার ঠিকানা গুগল ক্লাউড কনসোলের সঙ্গে মিলিয়ে দেখুন।',
    'adsense:trouble-token-refused':
      'নতুন চাবি দিয়েও গুগল ঢুকতে দেয়নি। কাল পর্যন্ত এমন থাকলে আবার যুক্ত করুন।',
    'adsense:trouble-scope-missing':
      'অ্যাডসেন্স পড়ার অনুমতি দেওয়া হয়নি। আবার যুক্ত করুন, আর অ্যাডসেন্সের ঘরে টিক রাখুন।',
    'adsense:trouble-api-disabled':
      'ওঅথ ক্লায়েন্টের প্রজেক্টে AdSense Management API চালু নেই। গুগল ক্লাউড কনসোলে চালু করুন, কয়েক মিনিট পর আবার পড়ুন।',
    'adsense:trouble-no-account':
      'যিনি অনুমতি দিয়েছেন তাঁর কোনো অ্যাডসেন্স অ্যাকাউন্ট নেই। যে গুগল অ্যাকাউন্টে আছে সেটি দিয়ে যুক্ত করুন।',
    'adsense:trouble-forbidden':
      'গুগল এই ব্যক্তিকে অ্যাকাউন্টটি পড়তে দেয় না। যাঁর অনুমতি আছে তাঁর গুগল অ্যাকাউন্ট দিয়ে যুক্ত করুন।',
    'adsense:trouble-rate-limited': 'গুগল একটু অপেক্ষা করতে বলেছে। পরে নিজে থেকেই আবার পড়া হবে।',
    'adsense:trouble-server':
      'গুগলের সার্ভারে গোলমাল হয়েছে। এক ঘণ্টা পর নিজে থেকে আবার পড়া হবে, অথবা এখনই বোতাম চাপুন।',
    'adsense:trouble-unreachable':
      'এই সার্ভার থেকে গুগলে পৌঁছানো যায়নি। সার্ভারটি ইন্টারনেটে (googleapis.com) পৌঁছায় কি না দেখুন।',
    'adsense:trouble-unreadable':
      'গুগলের উত্তর বোঝা যায়নি। এমনই চলতে থাকলে একাগ্রর এই সংস্করণটি পুরোনো হয়ে গেছে।',
  },
}
