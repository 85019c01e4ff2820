import type { Messages } from '../../../src/check/messages'

/** The words of the test of the contact form. */
export const screen: Messages = {
  en: {
    'contact:title': 'Does the mail arrive?',
    'contact:lead':
      'Sends a test message to the saved address, the way that messages of readers go. The report counts one that arrived for half a year.',
    'contact:send': 'Send a test message',
    'contact:sending': 'Sending …',
    'contact:none': 'No test has been made yet.',
    'contact:delivered':
      'The last test, on {at}, was taken by the mail server for {to}. Look into the mailbox, and into its spam folder.',
    'contact:no-address': 'The last test, on {at}, was not sent: save an address first.',
    'contact:no-mail':
      'The last test, on {at}, was not sent: this server sends no mail. Whoever runs it sets SMTP_URL.',
    'contact:late':
      'The last test, on {at}, did not get through to {to}: the mail server did not answer within 20 seconds.',
    'contact:rejected':
      'The last test, on {at}, did not get through to {to}: the mail server refused the address.',
    'contact:trouble':
      'The last test, on {at}, did not get through to {to}. The mail server said: {trouble}',
    'contact:moved': 'The address has changed since; please test it anew.',
    'contact:refused': 'The test was not made: {error}',
    'contact:admin': 'An administrator makes the test.',
  },
  bn: {
    'contact:title': 'ই-মেইল পৌঁছায় কি না',
    'contact:lead':
      'পাঠকের বার্তা যে পথে যায়, সেই পথে সংরক্ষিত ঠিকানায় একটি পরীক্ষামূলক বার্তা পাঠায়। পৌঁছালে প্রতিবেদনে তা ছয় মাস ধরা হয়।',
    'contact:send': 'পরীক্ষামূলক বার্তা পাঠান',
    'contact:sending': 'পাঠানো হচ্ছে …',
    'contact:none': 'এখনো কোনো পরীক্ষা হয়নি।',
    'contact:delivered':
      '{at} তারিখের শেষ পরীক্ষায় মেইল সার্ভার {to} ঠিকানার জন্য বার্তাটি নিয়েছে। মেইলবক্স ও তার স্প্যাম ফোল্ডার দেখুন।',
    'contact:no-address': '{at} তারিখের শেষ পরীক্ষা পাঠানো হয়নি: আগে একটি ঠিকানা সংরক্ষণ করুন।',
    'contact:no-mail':
      '{at} তারিখের শেষ পরীক্ষা পাঠানো হয়নি: এই সার্ভার থেকে ই-মেইল যায় না। সার্ভার যিনি চালান, তিনি SMTP_URL ঠিক করবেন।',
    'contact:late':
      '{at} তারিখের শেষ পরীক্ষা {to} ঠিকানায় পৌঁছায়নি: মেইল সার্ভার ২০ সেকেন্ডেও উত্তর দেয়নি।',
    'contact:rejected': '{at} তারিখের শেষ পরীক্ষা {to} ঠিকানায় পৌঁছায়নি: মেইল সার্ভার ঠিকানাটি নেয়নি।',
    'contact:trouble':
      '{at} তারিখের শেষ পরীক্ষা {to} ঠিকানায় পৌঁছায়নি। মেইল সার্ভার জানিয়েছে: {trouble}',
    'contact:moved': 'এর পর ঠিকানা বদলেছে; আবার পরীক্ষা করুন।',
    'contact:refused': 'পরীক্ষা করা যায়নি: {error}',
    'contact:admin': 'পরীক্ষা করেন অ্যাডমিন।',
  },
}
