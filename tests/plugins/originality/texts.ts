/**
 * Sentences of a Bengali essay written for these tests: connected prose with few repeated phrases.
 */
export const bengaliSentences = [
  'নদীর ধারে ছোট একটি গ্রাম, সেখানে সকালের আলো আসে কুয়াশার চাদর সরিয়ে।',
  'রহিমা বেগম প্রতিদিন ভোরে উঠে উঠান ঝাঁট দেন, তারপর মাটির চুলায় চাল চড়ান।',
  'বর্ষা এলে মাঠঘাট ডুবে যায়, তখন নৌকা ছাড়া বাজারে যাওয়ার আর কোনো উপায় থাকে না।',
  'গত বছরের বন্যায় তাঁদের ধানের গোলা ভেসে গিয়েছিল, তবু কেউ গ্রাম ছেড়ে চলে যাননি।',
  'বড় ছেলে শহরে পোশাক কারখানায় কাজ করে, মাস শেষে সামান্য কিছু টাকা পাঠায়।',
  'ছোট মেয়েটি স্কুলে যায়, অঙ্কে তার ভালো নম্বর, শিক্ষকেরা তাকে নিয়ে আশাবাদী।',
  'বিকেলে পুকুরপাড়ে বসে সে কবিতার বই পড়ে, মাঝে মাঝে নিজেও দু-এক লাইন লেখে।',
  'হাটের দিনে দূরের মানুষ আসে মাছ, সবজি আর বাঁশের ঝুড়ি নিয়ে।',
  'রাতে বিদ্যুৎ না থাকলে হারিকেনের আলোয় গল্প জমে ওঠে দাওয়ায়।',
  'বৃদ্ধ করিম চাচা শোনান পুরোনো দিনের কথা, যখন নদী ছিল আরও চওড়া।',
] as const

/** The sentences as one paragraph. */
export const bengaliText = bengaliSentences.join(' ')

/** Text on other things, sharing no three words in a row with `bengaliText`. */
export const unrelatedBengali = [
  'কম্পিউটারের প্রসেসর নির্দেশ পড়ে, বোঝে এবং একের পর এক সম্পন্ন করে।',
  'মেমোরি যত বেশি, তত বেশি কাজ একসঙ্গে খোলা রাখা সম্ভব হয়।',
  'পুরোনো ল্যাপটপ দ্রুত করতে চাইলে প্রথমে হার্ডডিস্ক বদলে এসএসডি লাগান।',
  'অপ্রয়োজনীয় সফটওয়্যার মুছে ফেললে চালু হতে সময় কম লাগে।',
  'নিয়মিত হালনাগাদ করলে নিরাপত্তার ঝুঁকি অনেকটাই কমে আসে।',
].join(' ')

/** An English paragraph written for these tests. */
export const englishText =
  'The old tram still climbs the hill every morning before the bakers open their shutters. ' +
  'Nobody remembers who painted its doors green, but the colour has survived four owners and two wars. ' +
  'Children ride on the back step when the conductor is not looking. ' +
  'In winter the rails freeze, and the driver carries a bucket of sand between his knees. ' +
  'Last spring the council wanted to replace it with a bus, and the whole town came to the meeting.'

/** As many words as wanted that are the same for the same name and share no five-word run with another name. */
export const madeWords = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${name}${index.toString(36)}`)
