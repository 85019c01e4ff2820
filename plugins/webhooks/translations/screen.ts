/** The words of the panels of webhooks: English, then Bengali. */
const texts: Readonly<Record<string, readonly [en: string, bn: string]>> = {
  'panel:title': ['Secret and test', 'গোপন চাবি ও পরীক্ষা'],
  'panel:save-first': [
    'Save the webhook; then you get its secret here and can send a test.',
    'আগে ওয়েবহুকটি সংরক্ষণ করুন; তারপর এখানে গোপন চাবি পাবেন ও পরীক্ষা পাঠাতে পারবেন।',
  ],
  'panel:secret-help': [
    'Every message is signed with this secret, as Standard Webhooks says. It is shown once, here and now. A new one signs at once, and the one before goes on signing for a day.',
    'প্রতিটি বার্তা এই গোপন চাবি দিয়ে সই করা হয় (Standard Webhooks)। চাবি একবারই দেখানো হয়। নতুন চাবি সঙ্গে সঙ্গে চালু হয়, আগেরটিও আরও এক দিন চলে।',
  ],
  'panel:make': ['Show a new secret', 'নতুন চাবি দেখান'],
  'panel:secret': ['The new secret: copy it now', 'নতুন চাবি: এখনই কপি করে রাখুন'],
  'panel:copy': ['Copy', 'কপি করুন'],
  'panel:copied': ['Copied', 'কপি হয়েছে'],
  'panel:test': ['Send a test', 'পরীক্ষা পাঠান'],
  'panel:testing': ['Sending …', 'পাঠানো হচ্ছে …'],
  'panel:test-good': [
    'It arrived: the receiver answered {status} in {duration, number} ms.',
    'পৌঁছেছে: গ্রাহক {duration, number} মিলিসেকেন্ডে {status} উত্তর দিয়েছে।',
  ],
  'panel:test-refused': [
    'It was not taken: the receiver answered {status}. {error}',
    'গৃহীত হয়নি: গ্রাহক {status} উত্তর দিয়েছে। {error}',
  ],
  'panel:test-bad': ['It did not arrive. {error}', 'পৌঁছায়নি। {error}'],
  'panel:failed': ['That did not work: {error}', 'কাজটি হয়নি: {error}'],
  'panel:log': ['See its deliveries', 'ডেলিভারির তালিকা দেখুন'],
  'delivery:again': ['Send again', 'আবার পাঠান'],
  'delivery:queued': [
    'It waits to be sent again, under the same message id.',
    'একই আইডিতে আবার পাঠানোর অপেক্ষায় আছে।',
  ],
}

/** The panels' texts by language, as ICU messages. */
export const screen = {
  en: Object.fromEntries(Object.entries(texts).map(([key, [en]]) => [key, en])),
  bn: Object.fromEntries(Object.entries(texts).map(([key, [, bn]]) => [key, bn])),
}
