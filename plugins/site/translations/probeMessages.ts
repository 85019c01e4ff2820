import type { Messages } from '../../../src/check/messages'

/** What the visit of the public site says: what all its checks share, and rules 40 to 51 and 58. */
export const probeMessages = {
  en: {
    'site-probe:no-address': 'The blog has no public address yet, so nobody can look at its site.',
    'site-probe:none': 'Nobody has looked at the public site yet.',
    'site-probe:moved': 'The public address has changed since the site was last looked at.',
    'site-probe:old':
      'The public site was last looked at {days, plural, one {# day} other {# days}} ago; too long to rely on.',
    'site-probe:cancelled': 'The last visit of the public site was stopped before it saw anything.',
    'site-probe:unseen': 'The last visit of the public site did not get as far as the home page.',
    'site-probe:unreachable':
      'The home page {address} does not open ({code}), so this cannot be seen.',
    'site-probe:unproven':
      'The site has not proved to be the blog’s own, so only ten requests were made; too few to tell.',
    'site-probe:fix-address': 'Write the public address into the settings of the blog.',
    'site-probe:fix-run': 'Open the screen “Public site” and look at the site now.',
    'site-probe:fix-reach': 'Make the home page open first; then look at the site again.',
    'site-probe:fix-prove':
      'Put the tag that the screen “Public site” shows into the head of your frontend; then look at the site again.',
    'site-probe:at': '{address} answered {status}',
    'site-probe:at-connection': '{address} did not answer ({code})',
    'site-probe:at-tls': '{address} could not prove who it is ({code})',
    'site-probe:at-timeout': '{address} took too long to answer',
    'site-probe:at-unresolved': '{address}: no name server knows the host',
    'site-probe:at-redirects': '{address} leads on and on',
    'site-probe:at-too-large': '{address} is too large',
    'site-probe:at-encoding': '{address} is packed in a way that cannot be unpacked',
    'site-probe:at-robots': '{address} is closed to our visits by robots.txt',
    'site-probe:at-private-address': '{address} leads into a private network and was not asked',
    'site-probe:at-retry-later': '{address} asked for rest',
    'site-probe:at-port': '{address} uses a port that is not open; only 80 and 443 are',
    'site-probe:at-other': '{address} could not be asked ({code})',

    'tech-public-live:pass':
      'The home page and {pages, plural, one {# page} other {# pages}} in all answered in {runs, plural, one {# visit} other {# visits}} within a day.',
    'tech-public-live:warn': 'One of {answers} answers within a day failed; the others were there.',
    'tech-public-live:fail':
      '{failures} of {answers} answers within a day failed. A reviewer may meet the same.',
    'tech-public-live:unknown-runs':
      'All pages answered so far, in {runs, plural, one {# visit} other {# visits}} within a day; {missing} more {missing, plural, one {is} other {are}} needed to rule out a passing fault.',
    'tech-public-live:unknown-once':
      'One of {answers} answers failed; {missing} more {missing, plural, one {visit} other {visits}} within a day will tell whether that passes.',
    'tech-public-live:unknown-unseen': 'No page could be asked for.',
    'tech-public-live:unknown-unproven':
      'What was asked for answered, but the site has not proved to be the blog’s own; too little was seen.',
    'tech-public-live:unknown-unasked':
      '{unasked, plural, one {# page leads} other {# pages lead}} to an address where our visits do not go, such as a private network or an unusual port; whether readers see anything there is not known.',
    'tech-public-live:fix':
      'Repair what does not open, and look at the site {wanted} times within a day before you apply.',

    'tech-https:pass':
      'The certificate is valid for {days, plural, one {# more day} other {# more days}}, and plain HTTP leads to HTTPS.',
    'tech-https:warn':
      'The certificate ends in {days, plural, one {# day} other {# days}}; a review can take {wanted}.',
    'tech-https:fail-plain': 'The public address of the blog begins with http, not https.',
    'tech-https:fail-self-signed': 'The certificate signed itself; browsers warn of it ({code}).',
    'tech-https:fail-untrusted':
      'The certificate comes from an authority that browsers do not know ({code}).',
    'tech-https:fail-expired': 'The certificate of {host} is not valid today ({code}).',
    'tech-https:fail-wrong-name': 'The certificate is made out to another name than {host}.',
    'tech-https:fail-other': 'A safe connection to {host} cannot be made ({code}).',
    'tech-https:fail-back': 'The home page leads from HTTPS back to plain HTTP.',
    'tech-https:fail-open': 'The home page also opens over plain HTTP instead of leading to HTTPS.',
    'tech-https:unknown': 'The certificate could not be seen, since the home page did not answer.',
    'tech-https:fix':
      'Let your host install a certificate and lead every address from http to https.',
    'tech-https:fix-certificate':
      'Renew the certificate for this very name, best automatically (Let’s Encrypt is free).',

    'tech-no-wall:pass':
      '{total, plural, one {The one page} other {All # pages}} that were visited opened without asking for anything.',
    'tech-no-wall:warn-challenge':
      '{count} of {total} pages answered with a test for browsers, {address} among them; a crawler may not pass it.',
    'tech-no-wall:warn-consent':
      '{count} of {total} pages hide their text behind a question of consent, {address} among them.',
    'tech-no-wall:fail-password':
      '{count} of {total} pages ask for a password, {address} among them.',
    'tech-no-wall:fail-login':
      '{count} of {total} pages lead to a form to sign in, {address} among them.',
    'tech-no-wall:fail-country':
      '{count} of {total} pages are closed for the country we look from, {address} among them.',
    'tech-no-wall:fail-refused':
      '{count} of {total} pages refuse visitors (403), {address} among them.',
    'tech-no-wall:unknown': 'No page answered, so nothing can be said of walls.',
    'tech-no-wall:unknown-unproven':
      'The few pages that were asked for opened; the site has not proved to be the blog’s own, so no more were.',
    'tech-no-wall:password': '{address} asks for a password',
    'tech-no-wall:login': '{address} leads to a form to sign in',
    'tech-no-wall:country': '{address} is closed for this country',
    'tech-no-wall:refused': '{address} refuses visitors (403)',
    'tech-no-wall:challenge': '{address} shows a test for browsers',
    'tech-no-wall:consent': '{address} hides its text behind a question of consent',
    'tech-no-wall:fix': 'See that the pages open in a private window.',
    'tech-no-wall:fix-wall':
      'Open the public pages to everybody, at least while Google reviews the site.',
    'tech-no-wall:fix-challenge':
      'Let your host’s protection pass verified crawlers, or turn it off while Google reviews the site.',
    'tech-no-wall:fix-consent': 'Show the text behind the question, not after it.',

    'tech-adsense-crawler:pass': 'robots.txt lets the crawlers of AdSense and Google Search in.',
    'tech-adsense-crawler:warn':
      'robots.txt closes {count, plural, one {one page} other {# pages}} to everybody. That does not bind the crawler of AdSense, but keeps {agents} out.',
    'tech-adsense-crawler:warn-challenge':
      'robots.txt is open, but {count, plural, one {one page} other {# pages}} answered with a test for browsers that crawlers cannot pass.',
    'tech-adsense-crawler:fail':
      'robots.txt names {agents} and closes {count, plural, one {one page} other {# pages}} to it.',
    'tech-adsense-crawler:unknown': 'robots.txt could not be read: its server failed.',
    'tech-adsense-crawler:closed': '{agent} may not read {address}',
    'tech-adsense-crawler:fix':
      'Write into robots.txt: “User-agent: Mediapartners-Google”, “Allow: /” and the same for Google-Display-Ads-Bot, and take away the rules that close your posts.',
    'tech-adsense-crawler:fix-challenge':
      'Let your host’s protection pass verified crawlers of Google.',

    'tech-server-rendered:pass':
      'The raw HTML of {posts, plural, one {one post} other {# posts}} holds its words; the least {share, number, ::percent}.',
    'tech-server-rendered:warn':
      'The raw HTML of {low} of {posts} posts holds only a part of its words; the least {share, number, ::percent}.',
    'tech-server-rendered:fail':
      'The raw HTML of {low} of {posts} posts lacks its words; the least holds {share, number, ::percent}. Who runs no scripts sees no text.',
    'tech-server-rendered:unknown': 'No post opened, so its HTML cannot be compared.',
    'tech-server-rendered:held':
      '{address} holds {share, number, ::percent} of its words before any script runs',
    'tech-server-rendered:fix': 'Let the frontend render posts on the server or while building.',

    'tech-indexable:pass':
      'None of {total, plural, one {one post} other {# posts}} is kept from search by mistake.',
    'tech-indexable:warn': '{count} of {total} posts are kept from search.',
    'tech-indexable:fail': '{count} of {total} posts are kept from search.',
    'tech-indexable:unknown': 'No post opened, so nothing can be said of it.',
    'tech-indexable:header': '{address}: the header X-Robots-Tag says noindex',
    'tech-indexable:meta': '{address}: a robots tag says noindex',
    'tech-indexable:canonical': '{address}: its canonical address is {where}',
    'tech-indexable:fix': 'Take noindex and foreign canonical addresses off real posts.',

    'tech-sitemap:pass': 'The sitemap lists {listed} addresses, all {wanted} posts among them.',
    'tech-sitemap:warn': 'The sitemap lacks {missing} of {wanted} posts.',
    'tech-sitemap:warn-host':
      '{foreign, plural, one {One address} other {# addresses}} in the sitemap {foreign, plural, one {lies} other {lie}} at another host.',
    'tech-sitemap:fail': 'The sitemap lacks {missing} of {wanted} posts.',
    'tech-sitemap:fail-none':
      'There is no sitemap. AdSense does not ask for one, search engines like it.',
    'tech-sitemap:fail-drafts':
      'The sitemap tells the public {drafts, plural, one {the address of a draft} other {the addresses of # drafts}}.',
    'tech-sitemap:fail-entities':
      'The sitemap brings a document type with entities, which no sitemap needs; it was not read.',
    'tech-sitemap:fail-not-xml': 'What lies at the address of the sitemap is no sitemap.',
    'tech-sitemap:fail-too-large': 'The sitemap is too large to be read.',
    'tech-sitemap:unknown': 'The sitemap was not asked for; the visit ended before.',
    'tech-sitemap:missing': '{address} is not in the sitemap',
    'tech-sitemap:draft': '{address} is a draft and stands in the sitemap',
    'tech-sitemap:fix':
      'Let the frontend make the sitemap from the published posts, at the public address.',

    'tech-status-codes:pass':
      'A missing page says so, redirects are short, and the blog has one host.',
    'tech-status-codes:warn': 'The answers of the site have one fault.',
    'tech-status-codes:fail': 'The answers of the site have {issues} faults.',
    'tech-status-codes:unknown': 'The address of a missing page could not be asked for.',
    'tech-status-codes:soft': '{address} does not exist and answers {status} instead of 404',
    'tech-status-codes:long': '{address} is reached only after {hops} redirects',
    'tech-status-codes:loop': '{address} leads on and on',
    'tech-status-codes:twice':
      'the blog opens at {address} too, without leading to its own address',
    'tech-status-codes:fix':
      'Answer 404 for what does not exist, lead with one redirect, and choose one of the two hosts.',

    'tech-own-domain:pass': '{host} is a domain of its own.',
    'tech-own-domain:warn':
      '{host} is a part of another domain. That is allowed when the whole domain is yours.',
    'tech-own-domain:fail-shared':
      '{host} belongs to the host that lends it; Google may not take it.',
    'tech-own-domain:fail-none': '{host} is no domain that anybody can own.',
    'tech-own-domain:fix': 'Register a domain and connect it to the blog.',

    'tech-head-access:pass':
      'Your tag shows in the head of {total, plural, one {the one page} other {all # pages}} that were visited.',
    'tech-head-access:warn':
      'Your tag is missing from {missing} of {total} pages. Google’s code must stand on all.',
    'tech-head-access:unknown':
      'No tag of yours shows on any page, so nobody can tell whether code can be put into the head.',
    'tech-head-access:fix':
      'Put the tag that the screen “Public site” shows into the head of the layout that all pages share.',

    'tech-ads-txt:pass': 'ads.txt names your account {id}.',
    'tech-ads-txt:warn': 'There is no ads.txt. Google recommends one and does not require it.',
    'tech-ads-txt:warn-elsewhere': 'ads.txt is right, but lies at another domain.',
    'tech-ads-txt:warn-others': 'ads.txt names your account and another of Google too: {others}.',
    'tech-ads-txt:fail-id':
      'ads.txt does not name your account {id}. Google then rejects every request for an advertisement.',
    'tech-ads-txt:fail-malformed': 'ads.txt has a line of Google that is wrong: {written}',
    'tech-ads-txt:fail-html': 'A page of HTML lies where ads.txt should be; it counts as none.',
    'tech-ads-txt:unknown': 'ads.txt could not be read.',
    'tech-ads-txt:n/a':
      'The blog has no publisher id yet, so there is nothing that ads.txt could name.',
    'tech-ads-txt:fix': 'Publish this line as plain text at /ads.txt: {line}',
    'tech-ads-txt:fix-others': 'Take away the lines of accounts that are not yours.',

    'tech-mobile-basics:pass': 'The pages fit a telephone.',
    'tech-mobile-basics:warn': 'One fault spoils the pages on a telephone.',
    'tech-mobile-basics:warn-viewport':
      '{count} of {pages} pages have no viewport for telephones. Whether they fit otherwise only a browser can tell.',
    'tech-mobile-basics:fail': '{faults} faults spoil the pages on a telephone.',
    'tech-mobile-basics:unknown': 'No page opened, so nothing can be said of telephones.',
    'tech-mobile-basics:unknown-browser':
      'The pages name a viewport; whether they fit a telephone takes a browser, and there is none here.',
    'tech-mobile-basics:unknown-failed':
      'The pages have a viewport. A browser was to look whether they fit, and failed: {reason}',
    'tech-mobile-basics:fix-browser':
      'Install Chromium where Ekagro runs (or set CHROMIUM_PATH), and look at the site again.',
    'tech-mobile-basics:fix-failed':
      'Look at the site again; if it fails again, see whether the pages open in a browser on a telephone.',
    'tech-mobile-basics:viewport': 'has no <meta name="viewport"> with width=device-width',
    'tech-mobile-basics:wide': 'is {pixels} pixels wider than the telephone',
    'tech-mobile-basics:small': 'shows text of {pixels} pixels; at least {wanted} are readable',
    'tech-mobile-basics:fix':
      'Give the layout a viewport, and let text and pictures shrink with the window.',

    'policy-noncontent-ads:pass':
      'Ad code stands on {count, plural, one {# page} other {# pages}} with text and not where there is nothing to read.',
    'policy-noncontent-ads:fail':
      'Ad code stands on {count, plural, one {a page} other {# pages}} without anything to read.',
    'policy-noncontent-ads:n/a': 'No ad code is installed.',
    'policy-noncontent-ads:unknown': 'The page for a missing address was not seen.',
    'policy-noncontent-ads:fix':
      'Load the ad code in the layout of posts only, not for errors or forms.',
  },
  bn: {
    'site-probe:no-address': 'ব্লগের কোনো প্রকাশ্য ঠিকানা এখনো দেওয়া হয়নি, তাই সাইটটি দেখার উপায় নেই।',
    'site-probe:none': 'প্রকাশ্য সাইটটি এখনো একবারও দেখা হয়নি।',
    'site-probe:moved': 'শেষবার দেখার পর সাইটের ঠিকানা বদলেছে।',
    'site-probe:old':
      'প্রকাশ্য সাইটটি শেষবার দেখা হয়েছে {days} দিন আগে; এত পুরোনো তথ্যে ভরসা করা যায় না।',
    'site-probe:cancelled': 'শেষবারের দেখা কিছু পাওয়ার আগেই থামানো হয়েছে।',
    'site-probe:unseen': 'শেষবারের দেখায় প্রথম পাতা পর্যন্তও যাওয়া যায়নি।',
    'site-probe:unreachable': 'প্রথম পাতা {address} খোলে না ({code}), তাই এটি দেখা গেল না।',
    'site-probe:unproven':
      'সাইটটি যে এই ব্লগেরই, তার প্রমাণ মেলেনি; তাই মাত্র দশটি অনুরোধ করা হয়েছে, যা যথেষ্ট নয়।',
    'site-probe:fix-address': 'ব্লগের সেটিংসে সাইটের ঠিকানা লিখুন।',
    'site-probe:fix-run': '‘প্রকাশ্য সাইট’ পর্দাটি খুলে এখনই সাইটটি দেখে নিন।',
    'site-probe:fix-reach': 'আগে প্রথম পাতাটি খোলার ব্যবস্থা করুন; তারপর আবার সাইট দেখুন।',
    'site-probe:fix-prove':
      '‘প্রকাশ্য সাইট’ পর্দায় দেখানো ট্যাগটি ফ্রন্টএন্ডের head অংশে বসান; তারপর আবার সাইট দেখুন।',
    'site-probe:at': '{address} থেকে উত্তর এসেছে {status}',
    'site-probe:at-connection': '{address} সাড়া দেয়নি ({code})',
    'site-probe:at-tls': '{address} নিজের পরিচয় প্রমাণ করতে পারেনি ({code})',
    'site-probe:at-timeout': '{address} সাড়া দিতে অনেক দেরি করেছে',
    'site-probe:at-unresolved': '{address}: এই নামের কোনো সাইট খুঁজে পাওয়া যায়নি',
    'site-probe:at-redirects': '{address} একটির পর একটি ঠিকানায় পাঠাচ্ছে',
    'site-probe:at-too-large': '{address} অনেক বড়',
    'site-probe:at-encoding': '{address} থেকে যা এসেছে তা খোলা যায় না',
    'site-probe:at-robots': '{address} robots.txt দিয়ে আমাদের জন্য বন্ধ',
    'site-probe:at-private-address': '{address} ব্যক্তিগত নেটওয়ার্কে নিয়ে যায়, তাই খোলা হয়নি',
    'site-probe:at-retry-later': '{address} কিছু সময় অপেক্ষা করতে বলেছে',
    'site-probe:at-port': '{address} এমন পোর্টে, যা খোলা নয়; কেবল ৮০ ও ৪৪৩ পোর্ট ব্যবহার করা যায়',
    'site-probe:at-other': '{address} খোলা গেল না ({code})',

    'tech-public-live:pass':
      'এক দিনে {runs} বার দেখে প্রথম পাতাসহ {pages}টি পাতার সবই খোলা পাওয়া গেছে।',
    'tech-public-live:warn': 'এক দিনের {answers}টি উত্তরের একটি পাওয়া যায়নি; বাকি সব ঠিক ছিল।',
    'tech-public-live:fail':
      'এক দিনের {answers}টি উত্তরের {failures}টি পাওয়া যায়নি। পর্যালোচকের বেলাতেও এমন হতে পারে।',
    'tech-public-live:unknown-runs':
      'এ পর্যন্ত সব পাতা খোলা পাওয়া গেছে, এক দিনে {runs} বার দেখে; সাময়িক ত্রুটি নেই বুঝতে আরও {missing} বার দেখা দরকার।',
    'tech-public-live:unknown-once':
      '{answers}টি উত্তরের একটি পাওয়া যায়নি; এক দিনের মধ্যে আরও {missing} বার দেখলে বোঝা যাবে তা সাময়িক কি না।',
    'tech-public-live:unknown-unseen': 'কোনো পাতা খুলে দেখা যায়নি।',
    'tech-public-live:unknown-unproven':
      'যা খোলা হয়েছে তা পাওয়া গেছে, তবে সাইটটি যে এই ব্লগেরই, তার প্রমাণ নেই; যথেষ্ট পাতা দেখা হয়নি।',
    'tech-public-live:unknown-unasked':
      '{unasked}টি পাতা এমন ঠিকানায় নিয়ে যায়, যেখানে আমরা যাই না (যেমন ব্যক্তিগত নেটওয়ার্ক বা অচেনা পোর্ট); পাঠক সেখানে কিছু পান কি না জানা নেই।',
    'tech-public-live:fix':
      'যা খোলে না তা ঠিক করুন, আর আবেদনের আগে এক দিনে {wanted} বার সাইটটি দেখুন।',

    'tech-https:pass': 'নিরাপত্তা সনদের মেয়াদ আরও {days} দিন আছে, আর http ঠিকানা https-এ নিয়ে যায়।',
    'tech-https:warn':
      'নিরাপত্তা সনদের মেয়াদ {days} দিনে শেষ হবে; পর্যালোচনায় {wanted} দিন লাগতে পারে।',
    'tech-https:fail-plain': 'ব্লগের ঠিকানা https নয়, http দিয়ে শুরু।',
    'tech-https:fail-self-signed': 'নিরাপত্তা সনদটি নিজের সই করা; ব্রাউজার এতে সতর্ক করে ({code})।',
    'tech-https:fail-untrusted': 'নিরাপত্তা সনদটি যারা দিয়েছে, ব্রাউজার তাদের চেনে না ({code})।',
    'tech-https:fail-expired': '{host}-এর নিরাপত্তা সনদ আজ বৈধ নয় ({code})।',
    'tech-https:fail-wrong-name': 'নিরাপত্তা সনদটি {host} নয়, অন্য নামে দেওয়া।',
    'tech-https:fail-other': '{host}-এর সঙ্গে নিরাপদ সংযোগ করা যায় না ({code})।',
    'tech-https:fail-back': 'প্রথম পাতা https থেকে আবার http-তে নিয়ে যায়।',
    'tech-https:fail-open': 'প্রথম পাতা http-তেও খোলে, https-এ নিয়ে যায় না।',
    'tech-https:unknown': 'প্রথম পাতা সাড়া দেয়নি, তাই নিরাপত্তা সনদ দেখা গেল না।',
    'tech-https:fix': 'হোস্টকে বলে নিরাপত্তা সনদ বসান, আর সব http ঠিকানা https-এ পাঠান।',
    'tech-https:fix-certificate':
      'ঠিক এই নামেই সনদ নবায়ন করুন, সবচেয়ে ভালো স্বয়ংক্রিয়ভাবে (Let’s Encrypt বিনা মূল্যে দেয়)।',

    'tech-no-wall:pass': 'যে {total}টি পাতা দেখা হয়েছে, সবই কিছু না চেয়ে খুলেছে।',
    'tech-no-wall:warn-challenge':
      '{total}টি পাতার {count}টিতে ব্রাউজার যাচাইয়ের পর্দা এসেছে, যেমন {address}; ক্রলার তা পেরোতে না-ও পারে।',
    'tech-no-wall:warn-consent':
      '{total}টি পাতার {count}টিতে সম্মতির প্রশ্নের আড়ালে লেখা ঢাকা, যেমন {address}।',
    'tech-no-wall:fail-password': '{total}টি পাতার {count}টি পাসওয়ার্ড চায়, যেমন {address}।',
    'tech-no-wall:fail-login': '{total}টি পাতার {count}টি প্রবেশের ফর্মে নিয়ে যায়, যেমন {address}।',
    'tech-no-wall:fail-country':
      'যে দেশ থেকে দেখা হচ্ছে, সেখানে {total}টি পাতার {count}টি বন্ধ, যেমন {address}।',
    'tech-no-wall:fail-refused':
      '{total}টি পাতার {count}টি দর্শককে ফিরিয়ে দেয় (403), যেমন {address}।',
    'tech-no-wall:unknown': 'কোনো পাতা সাড়া দেয়নি, তাই বাধা আছে কি না বলা যায় না।',
    'tech-no-wall:unknown-unproven':
      'যে কয়টি পাতা দেখা হয়েছে তা খুলেছে; সাইটটি এই ব্লগের কি না প্রমাণ নেই বলে আর দেখা হয়নি।',
    'tech-no-wall:password': '{address} পাসওয়ার্ড চায়',
    'tech-no-wall:login': '{address} প্রবেশের ফর্মে নিয়ে যায়',
    'tech-no-wall:country': '{address} এই দেশের জন্য বন্ধ',
    'tech-no-wall:refused': '{address} দর্শককে ফিরিয়ে দেয় (403)',
    'tech-no-wall:challenge': '{address} ব্রাউজার যাচাইয়ের পর্দা দেখায়',
    'tech-no-wall:consent': '{address} সম্মতির প্রশ্নের আড়ালে লেখা ঢেকে রাখে',
    'tech-no-wall:fix': 'পাতাগুলো ব্রাউজারের প্রাইভেট উইন্ডোতে খোলে কি না দেখুন।',
    'tech-no-wall:fix-wall': 'পাতাগুলো সবার জন্য খুলে দিন, অন্তত গুগলের পর্যালোচনার সময়।',
    'tech-no-wall:fix-challenge':
      'হোস্টের সুরক্ষায় যাচাই করা ক্রলারকে ছাড় দিন, নয়তো গুগলের পর্যালোচনার সময় তা বন্ধ রাখুন।',
    'tech-no-wall:fix-consent': 'প্রশ্নের উত্তরের পরে নয়, প্রশ্নের পেছনেই লেখা দেখান।',

    'tech-adsense-crawler:pass': 'robots.txt অ্যাডসেন্স ও গুগল সার্চের ক্রলারকে ঢুকতে দেয়।',
    'tech-adsense-crawler:warn':
      'robots.txt সবার জন্য {count}টি পাতা বন্ধ রেখেছে। অ্যাডসেন্সের ক্রলার তা মানতে বাধ্য নয়, তবে {agents} ঢুকতে পারে না।',
    'tech-adsense-crawler:warn-challenge':
      'robots.txt খোলা, কিন্তু {count}টি পাতায় ব্রাউজার যাচাইয়ের পর্দা এসেছে, যা ক্রলার পেরোতে পারে না।',
    'tech-adsense-crawler:fail': 'robots.txt নাম ধরে {agents}-এর জন্য {count}টি পাতা বন্ধ রেখেছে।',
    'tech-adsense-crawler:unknown': 'robots.txt পড়া যায়নি: সার্ভার ব্যর্থ হয়েছে।',
    'tech-adsense-crawler:closed': '{agent} এটি পড়তে পারে না: {address}',
    'tech-adsense-crawler:fix':
      'robots.txt-এ লিখুন: “User-agent: Mediapartners-Google”, “Allow: /”, Google-Display-Ads-Bot-এর জন্যও একই; আর যে নিয়ম লেখাগুলো বন্ধ রাখে তা সরান।',
    'tech-adsense-crawler:fix-challenge': 'হোস্টের সুরক্ষায় গুগলের যাচাই করা ক্রলারকে ছাড় দিন।',

    'tech-server-rendered:pass':
      '{posts}টি লেখার কাঁচা HTML-এ লেখার শব্দগুলো আছে; সবচেয়ে কম {share, number, ::percent}।',
    'tech-server-rendered:warn':
      '{posts}টি লেখার {low}টির কাঁচা HTML-এ লেখার একাংশ মাত্র আছে; সবচেয়ে কম {share, number, ::percent}।',
    'tech-server-rendered:fail':
      '{posts}টি লেখার {low}টির কাঁচা HTML-এ লেখা নেই; সবচেয়ে কম {share, number, ::percent}। স্ক্রিপ্ট না চললে কেউ কিছুই দেখে না।',
    'tech-server-rendered:unknown': 'কোনো লেখা খোলেনি, তাই HTML মেলানো গেল না।',
    'tech-server-rendered:held': '{address}: স্ক্রিপ্ট চলার আগে লেখার {share, number, ::percent} থাকে',
    'tech-server-rendered:fix': 'ফ্রন্টএন্ডে লেখা সার্ভারেই বা বিল্ডের সময় HTML বানিয়ে দিন।',

    'tech-indexable:pass': '{total}টি লেখার একটিও ভুলে সার্চ থেকে বাদ পড়েনি।',
    'tech-indexable:warn': '{total}টি লেখার {count}টি সার্চ থেকে বাদ।',
    'tech-indexable:fail': '{total}টি লেখার {count}টি সার্চ থেকে বাদ।',
    'tech-indexable:unknown': 'কোনো লেখা খোলেনি, তাই কিছু বলা যায় না।',
    'tech-indexable:header': '{address}: X-Robots-Tag হেডারে noindex আছে',
    'tech-indexable:meta': '{address}: robots ট্যাগে noindex আছে',
    'tech-indexable:canonical': '{address}: এর canonical ঠিকানা {where}',
    'tech-indexable:fix': 'আসল লেখা থেকে noindex ও অন্য canonical ঠিকানা সরান।',

    'tech-sitemap:pass': 'সাইটম্যাপে {listed}টি ঠিকানা আছে, তার মধ্যে {wanted}টি লেখার সবই।',
    'tech-sitemap:warn': 'সাইটম্যাপে {wanted}টি লেখার {missing}টি নেই।',
    'tech-sitemap:warn-host': 'সাইটম্যাপের {foreign}টি ঠিকানা অন্য সাইটের।',
    'tech-sitemap:fail': 'সাইটম্যাপে {wanted}টি লেখার {missing}টি নেই।',
    'tech-sitemap:fail-none': 'কোনো সাইটম্যাপ নেই। অ্যাডসেন্স তা চায় না, তবে সার্চ ইঞ্জিনের কাজে লাগে।',
    'tech-sitemap:fail-drafts': 'সাইটম্যাপে {drafts}টি খসড়ার ঠিকানা সবার সামনে চলে এসেছে।',
    'tech-sitemap:fail-entities':
      'সাইটম্যাপে entity-সহ ডকুমেন্ট টাইপ আছে, যা কোনো সাইটম্যাপে লাগে না; তাই পড়া হয়নি।',
    'tech-sitemap:fail-not-xml': 'সাইটম্যাপের ঠিকানায় যা আছে, তা সাইটম্যাপ নয়।',
    'tech-sitemap:fail-too-large': 'সাইটম্যাপটি এত বড় যে পড়া যায় না।',
    'tech-sitemap:unknown': 'সাইটম্যাপ পর্যন্ত যাওয়ার আগেই দেখা শেষ হয়েছে।',
    'tech-sitemap:missing': '{address} সাইটম্যাপে নেই',
    'tech-sitemap:draft': '{address} একটি খসড়া, অথচ সাইটম্যাপে আছে',
    'tech-sitemap:fix': 'ফ্রন্টএন্ড যেন প্রকাশিত লেখা থেকে, সাইটের নিজের ঠিকানায় সাইটম্যাপ বানায়।',

    'tech-status-codes:pass': 'না-থাকা পাতায় ঠিক উত্তর আসে, ঘুরপথ ছোট, আর ব্লগের ঠিকানা একটিই।',
    'tech-status-codes:warn': 'সাইটের উত্তরে একটি ত্রুটি আছে।',
    'tech-status-codes:fail': 'সাইটের উত্তরে {issues}টি ত্রুটি আছে।',
    'tech-status-codes:unknown': 'না-থাকা পাতার ঠিকানাটি খুলে দেখা যায়নি।',
    'tech-status-codes:soft': '{address} বলে কিছু নেই, অথচ 404-এর বদলে উত্তর আসে {status}',
    'tech-status-codes:long': '{address} পর্যন্ত যেতে {hops} বার অন্য ঠিকানা ঘুরতে হয়',
    'tech-status-codes:loop': '{address} একটির পর একটি ঠিকানায় পাঠাচ্ছে',
    'tech-status-codes:twice': 'ব্লগটি {address} ঠিকানাতেও খোলে, নিজের ঠিকানায় পাঠায় না',
    'tech-status-codes:fix':
      'যা নেই তার জন্য 404 দিন, এক ধাপেই ঠিক ঠিকানায় পাঠান, আর দুটি ঠিকানার একটি বেছে নিন।',

    'tech-own-domain:pass': '{host} ব্লগের নিজের ডোমেইন।',
    'tech-own-domain:warn': '{host} আরেকটি ডোমেইনের অংশ। পুরো ডোমেইন আপনার হলে তা চলবে।',
    'tech-own-domain:fail-shared': '{host} নামটি হোস্টের ধার দেওয়া; গুগল তা না-ও নিতে পারে।',
    'tech-own-domain:fail-none': '{host} কারও নিজের ডোমেইন হতে পারে না।',
    'tech-own-domain:fix': 'একটি ডোমেইন নিবন্ধন করে ব্লগের সঙ্গে যুক্ত করুন।',

    'tech-head-access:pass': 'যে {total}টি পাতা দেখা হয়েছে, সবগুলোর head অংশে আপনার ট্যাগ আছে।',
    'tech-head-access:warn':
      '{total}টি পাতার {missing}টিতে আপনার ট্যাগ নেই। গুগলের কোড সব পাতায় থাকতে হবে।',
    'tech-head-access:unknown':
      'কোনো পাতায় আপনার ট্যাগ দেখা যায়নি, তাই head অংশে কোড বসানো যায় কি না জানা গেল না।',
    'tech-head-access:fix':
      '‘প্রকাশ্য সাইট’ পর্দায় দেখানো ট্যাগটি সেই লেআউটের head অংশে বসান, যা সব পাতায় থাকে।',

    'tech-ads-txt:pass': 'ads.txt-এ আপনার আইডি {id} আছে।',
    'tech-ads-txt:warn': 'কোনো ads.txt নেই। গুগল এটি রাখতে বলে, তবে বাধ্য করে না।',
    'tech-ads-txt:warn-elsewhere': 'ads.txt ঠিক আছে, তবে অন্য ডোমেইনে।',
    'tech-ads-txt:warn-others': 'ads.txt-এ আপনার আইডির সঙ্গে গুগলের অন্য আইডিও আছে: {others}।',
    'tech-ads-txt:fail-id':
      'ads.txt-এ আপনার আইডি {id} নেই। তাতে গুগল বিজ্ঞাপনের সব অনুরোধ ফিরিয়ে দেয়।',
    'tech-ads-txt:fail-malformed': 'ads.txt-এ গুগলের একটি লাইন ভুল: {written}',
    'tech-ads-txt:fail-html': 'ads.txt-এর জায়গায় একটি HTML পাতা আছে; একে ফাইল হিসেবে ধরা হয় না।',
    'tech-ads-txt:unknown': 'ads.txt পড়া যায়নি।',
    'tech-ads-txt:n/a': 'ব্লগের কোনো প্রকাশক আইডি এখনো নেই, তাই ads.txt-এ লেখার কিছু নেই।',
    'tech-ads-txt:fix': '/ads.txt ঠিকানায় সাধারণ লেখা হিসেবে এই লাইনটি দিন: {line}',
    'tech-ads-txt:fix-others': 'যেসব আইডি আপনার নয়, সেগুলোর লাইন সরান।',

    'tech-mobile-basics:pass': 'পাতাগুলো ফোনে ঠিকমতো দেখা যায়।',
    'tech-mobile-basics:warn': 'ফোনে দেখতে একটি ত্রুটি আছে।',
    'tech-mobile-basics:warn-viewport':
      '{pages}টি পাতার {count}টিতে ফোনের জন্য viewport দেওয়া নেই। বাকিটা কেবল ব্রাউজারেই বোঝা যায়।',
    'tech-mobile-basics:fail': 'ফোনে দেখতে {faults}টি ত্রুটি আছে।',
    'tech-mobile-basics:unknown': 'কোনো পাতা খোলেনি, তাই ফোনে কেমন দেখায় বলা যায় না।',
    'tech-mobile-basics:unknown-browser':
      'পাতাগুলোতে viewport আছে; ফোনে ঠিকমতো ধরে কি না দেখতে ব্রাউজার লাগে, যা এখানে নেই।',
    'tech-mobile-basics:unknown-failed':
      'পাতাগুলোতে viewport আছে। ফোনে ধরে কি না ব্রাউজারে দেখার চেষ্টা ব্যর্থ হয়েছে: {reason}',
    'tech-mobile-basics:fix-browser':
      'যেখানে একাগ্র চলে সেখানে Chromium বসান (বা CHROMIUM_PATH দিন), তারপর আবার সাইট দেখুন।',
    'tech-mobile-basics:fix-failed':
      'আবার সাইট দেখুন; আবারও ব্যর্থ হলে ফোনের ব্রাউজারে পাতাগুলো খোলে কি না দেখুন।',
    'tech-mobile-basics:viewport': 'width=device-width সহ <meta name="viewport"> নেই',
    'tech-mobile-basics:wide': 'ফোনের পর্দার চেয়ে {pixels} পিক্সেল চওড়া',
    'tech-mobile-basics:small': 'লেখার মাপ {pixels} পিক্সেল; পড়তে অন্তত {wanted} দরকার',
    'tech-mobile-basics:fix': 'লেআউটে viewport দিন, আর লেখা ও ছবি যেন পর্দার সঙ্গে ছোট হয়।',

    'policy-noncontent-ads:pass':
      'বিজ্ঞাপনের কোড লেখাসহ {count}টি পাতায় আছে, পড়ার কিছু নেই এমন পাতায় নেই।',
    'policy-noncontent-ads:fail': 'পড়ার কিছু নেই এমন {count}টি পাতায় বিজ্ঞাপনের কোড আছে।',
    'policy-noncontent-ads:n/a': 'কোনো বিজ্ঞাপনের কোড বসানো নেই।',
    'policy-noncontent-ads:unknown': 'না-থাকা পাতার ঠিকানায় কী আসে, তা দেখা যায়নি।',
    'policy-noncontent-ads:fix': 'বিজ্ঞাপনের কোড কেবল লেখার লেআউটে রাখুন, ত্রুটি বা ফর্মের পাতায় নয়।',
  },
} satisfies Messages
