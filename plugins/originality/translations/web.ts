import type { Messages } from '../../../src/check/messages'
import { fetchMessages } from '../../../src/fetch/messages'

/** What the search on the web and the import of a site say: `web-search:<code>` of a problem, `web-stopped:<why>`, `site:<code>`, and `fetch:<code>` of pages. */
export const webMessages: Messages = {
  en: {
    ...fetchMessages['en'],
    'web-search:quota': 'The searches at {host} are used up. Wait, or get more there.',
    'web-search:key':
      '{host} does not accept the key. Check it in the settings; a SearXNG server must allow the format json.',
    'web-search:slow': '{host} took too long to answer. Try again later.',
    'web-search:unreachable': '{host} cannot be reached. Check its address in the settings.',
    'web-search:refused': '{host} answered with an error ({status}). Try again later.',
    'web-search:shape':
      'The answer of {host} is not what was expected. Check the paths in the settings.',
    'web-stopped:off': 'The web is not searched: no search service is set.',
    'web-stopped:draft': 'The web is not searched for drafts.',
    'web-stopped:budget': 'Today’s searches are used up; the rest is searched tomorrow.',
    'web-stopped:problem': 'The web was not searched to the end.',
    'site:no-right': 'Say whether the site is yours or licensed, and by what licence or agreement.',
    'site:no-sitemap':
      'The site has no sitemap that names pages. Give the address of its sitemap, or add its pages one by one.',
  },
  bn: {
    ...fetchMessages['bn'],
    'web-search:quota': '{host}-এ খোঁজার বরাদ্দ শেষ। অপেক্ষা করুন, অথবা সেখান থেকে বরাদ্দ বাড়িয়ে নিন।',
    'web-search:key':
      '{host} কী-টি মানছে না। সেটিংসে কী মিলিয়ে দেখুন; SearXNG সার্ভারে json ফরম্যাট চালু থাকতে হবে।',
    'web-search:slow': '{host} সাড়া দিতে অনেক দেরি করছে। পরে আবার চেষ্টা করুন।',
    'web-search:unreachable': '{host}-এর সঙ্গে যোগাযোগ করা যাচ্ছে না। সেটিংসে ঠিকানাটি মিলিয়ে দেখুন।',
    'web-search:refused': '{host} থেকে ত্রুটি এসেছে ({status})। পরে আবার চেষ্টা করুন।',
    'web-search:shape': '{host}-এর উত্তর যেমন হওয়ার কথা তেমন নয়। সেটিংসে পথগুলো মিলিয়ে দেখুন।',
    'web-stopped:off': 'ওয়েবে খোঁজা হয়নি: কোনো সার্চ সেবা ঠিক করা নেই।',
    'web-stopped:draft': 'খসড়ার জন্য ওয়েবে খোঁজা হয় না।',
    'web-stopped:budget': 'আজকের মতো খোঁজার বরাদ্দ শেষ; বাকিটা কাল খোঁজা হবে।',
    'web-stopped:problem': 'ওয়েবে খোঁজা শেষ করা যায়নি।',
    'site:no-right':
      'সাইটটি আপনার নিজের, নাকি অনুমতি নেওয়া, তা জানান; কোন লাইসেন্স বা চুক্তিতে, তা-ও লিখুন।',
    'site:no-sitemap':
      'সাইটটির এমন কোনো সাইটম্যাপ নেই যাতে পাতার তালিকা আছে। সাইটম্যাপের ঠিকানা দিন, অথবা পাতাগুলো একটি একটি করে যোগ করুন।',
  },
}
