import type { Messages } from '../check/messages'

/** Why an address could not be fetched, in one sentence: `fetch:<code>` of a FetchError. */
export const fetchMessages: Messages = {
  en: {
    'fetch:bad-address':
      'This is not an address. Write it whole, such as https://example.com/page.',
    'fetch:scheme': 'The address is neither http nor https.',
    'fetch:port': 'The address uses a port that is not open to it; only 80 and 443 are.',
    'fetch:credentials':
      'The address has a name or password in it. Leave out what stands before the @.',
    'fetch:private-address': 'The address leads into a private network.',
    'fetch:unresolved': 'No name server knows the host. Check the spelling.',
    'fetch:connection': 'The server did not give it. See whether the address opens in a browser.',
    'fetch:tls': 'The server’s certificate is not valid for its name.',
    'fetch:timeout': 'The server took too long to answer. Try again later.',
    'fetch:aborted': 'It was given up before the server answered.',
    'fetch:redirects':
      'The address leads on and on. Give the one at which it ends up in a browser.',
    'fetch:too-large': 'What lies there is too large.',
    'fetch:encoding': 'What came is packed in a way that cannot be unpacked.',
    'fetch:content-type': 'What lies there is of another kind than was wanted.',
    'fetch:robots':
      'The site closes this page to programs (robots.txt). Take the text from it by hand.',
    'fetch:retry-later': 'The server asked for rest. Try again later.',
  },
  bn: {
    'fetch:bad-address': 'এটি কোনো ঠিকানা নয়। পুরো ঠিকানা লিখুন, যেমন https://example.com/page।',
    'fetch:scheme': 'ঠিকানাটি http বা https দিয়ে শুরু হয়নি।',
    'fetch:port': 'ঠিকানাটির পোর্ট খোলা নয়; কেবল ৮০ ও ৪৪৩ পোর্ট ব্যবহার করা যায়।',
    'fetch:credentials': 'ঠিকানার ভেতরে নাম বা পাসওয়ার্ড আছে। @ চিহ্নের আগের অংশ বাদ দিন।',
    'fetch:private-address': 'ঠিকানাটি ব্যক্তিগত নেটওয়ার্কের ভেতরে নিয়ে যায়।',
    'fetch:unresolved': 'এই নামের কোনো সাইট খুঁজে পাওয়া যায়নি। বানান মিলিয়ে দেখুন।',
    'fetch:connection': 'সার্ভার থেকে পাওয়া যায়নি। ঠিকানাটি ব্রাউজারে খোলে কি না দেখুন।',
    'fetch:tls': 'সার্ভারের নিরাপত্তা সনদ তার নামের সঙ্গে মেলে না।',
    'fetch:timeout': 'সার্ভার সাড়া দিতে অনেক দেরি করছে। পরে আবার চেষ্টা করুন।',
    'fetch:aborted': 'সার্ভার সাড়া দেওয়ার আগেই কাজটি থামানো হয়েছে।',
    'fetch:redirects':
      'ঠিকানাটি একটির পর একটি ঠিকানায় পাঠাচ্ছে। ব্রাউজারে শেষে যে ঠিকানা আসে সেটি দিন।',
    'fetch:too-large': 'ফাইলটি অনেক বড়।',
    'fetch:encoding': 'যা এসেছে তা খোলা যাচ্ছে না।',
    'fetch:content-type': 'সেখানে যা আছে তা অন্য ধরনের ফাইল।',
    'fetch:robots':
      'সাইটটি এই পাতা প্রোগ্রামের জন্য বন্ধ রেখেছে (robots.txt)। লেখাটি নিজে কপি করে আনুন।',
    'fetch:retry-later': 'সার্ভার কিছু সময় অপেক্ষা করতে বলেছে। পরে আবার চেষ্টা করুন।',
  },
}
