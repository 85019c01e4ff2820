import { foldWord } from '../../../src/article/foldWord'

const list = `
  the, and, for, with, from, about, into, over, that, this, these, those, are, was, were, been, being, has, have, had, will, would,
  can, could, should, may, might, must, not, but, you, your, our, ours, their, them, they, his, her, its, who, what, which, when,
  where, why, how, all, any, every, each, some, more, most, other, such, only, own, same, than, then, too, very, just, also, here,
  there, out, off, again, once, both, few, between, through, during, before, after, above, below, because, while, blog, website,
  site, post, article, write, everyone, everything, people, person, thing, one, new, best, good, great, help, make, day, daily, way,
  এবং, ও, আর, বা, কিংবা, অথবা, কিন্তু, তবে, যে, যা, যারা, যিনি, সে, তা, তারা, তিনি, এই, ওই, সেই, এ, এটি, এটা, সব, সকল, সবাই, সবার, প্রতি,
  প্রতিদিন, নিয়ে, জন্য, জন্যে, থেকে, দিয়ে, সঙ্গে, সাথে, মধ্যে, কাছে, পর্যন্ত, সম্পর্কে, বিষয়ে, বিষয়, বিষয়ক, হয়, হবে, হয়েছে, হচ্ছে, ছিল, আছে, করে, করা, করি, করতে, করার,
  করছি, করব, কী, কি, কেন, কীভাবে, কেমন, কখন, কোথায়, কোন, কোনো, আমি, আমার, আমরা, আমাদের, আপনি, আপনার, আপনাদের, তুমি, তোমার, তার, তাদের,
  একটি, এক, একটা, অনেক, খুব, আরও, আরো, শুধু, মাত্র, নতুন, ভালো, সেরা, লেখা, লিখি, ব্লগ, সাইট, ওয়েবসাইট, পোস্ট, মানুষ, দিন, যায়, পাওয়া, নানা, বিভিন্ন`

/** Words of English and Bengali that say nothing about a subject. */
export const stopWords: ReadonlySet<string> = new Set(
  list.split(',').map((word) => foldWord({ word: word.trim(), compose: true, spelling: false })),
)
