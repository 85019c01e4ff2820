import type { Disclosure } from './disclosure'

/** One way to say a disclosure: every pattern must be met, in any order, and no pattern of `not`. */
export type Way = { all: readonly RegExp[]; not: readonly RegExp[] }

const pattern = (source: string): RegExp => new RegExp(source.normalize('NFC'), 'iu')
const way = (all: readonly string[], not: readonly string[] = []): Way => ({
  all: all.map(pattern),
  not: not.map(pattern),
})

const optOutPlaces =
  'ads? settings|adssettings\\.google|google\\.com/settings/ads|my ?ad ?center|aboutads\\.info|youronlinechoices|optout\\.networkadvertising|বিজ্ঞাপন সেটিংস|অ্যাডস? সেটিংস|মাই অ্যাড সেন্টার'
const partnerSites = 'policies\\.google\\.com/technologies/(?:partner-sites|ads)'

const english = {
  deny: "\\b(?:do|does|did|will|would|may|can|is|are)(?: not|n't|not)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:use|using|set|setting|place|serve|serving|show|showing|run|allow|let|store|drop|permit|enable|work|share)|\\bnever\\s+(?:use|set|place|serve|show|run|allow|let|store)|\\bno\\s+(?:third|cookies?|ads?\\b|advertis|vendors?)|\\bwithout\\s+(?:any\\s+)?cookies?|\\b(?:neither|nobody)\\b|\\bnone of\\b|\\bfree (?:of|from)\\b",
  cookie: '\\bcookies?\\b',
  ads: '\\b(?:ads?|advert(?:s|isements?|ising)?)\\b',
  google: '\\bgoogle|\\badsense\\b',
  others:
    '\\b(?:third|3rd)[ -]part(?:y|ies)|\\bvendors?\\b|\\bother compan(?:y|ies)|\\badvertising (?:companies|partners)',
  visits:
    '\\b(?:prior|previous|earlier|past|former)\\s+(?:visits?|browsing)|\\bvisited\\b|\\b(?:your|their|a user.s|users?.) (?:earlier |prior |previous |past )?visits?\\b|\\bvisits? (?:to|on) (?:this|our|your|my)|\\bbrowsing history|\\b(?:were|been) here before',
  elsewhere:
    '\\b(?:other|elsewhere|across)\\b[^.]{0,40}(?:sites?|web|internet)|\\bsites? on the (?:internet|web)',
}

const bengali = {
  deny: '(?:করে|করি|করেন|করছে|হয়|যায়|দেখায়|দেখাই|রাখে|রাখি|বসায়|বসাই|দেয়|দিই|নেয়|চালায়|চালাই|আনে)\\s*না(?=[\\s।,;:!]|$)|(?:কুকি|বিজ্ঞাপন)\\s+নেই|ছাড়াই\\s',
  cookie: 'কুকি|cookie',
  ads: 'বিজ্ঞাপন|অ্যাড(?![\\p{L}\\p{M}])|\\bads?\\b',
  google: 'গুগল|google|অ্যাডসেন্স|adsense',
  others:
    'তৃতীয়[ -]?পক্ষ|থার্ড[ -]?পার্টি|third[ -]part|ভেন্ডর|বিক্রেতা|(?:অন্য|বাইরের|অন্যান্য)[^।]{0,20}(?:প্রতিষ্ঠান|কোম্পানি|সংস্থা)',
  visits:
    '(?:আগে|আগের|আগেকার|পূর্বের|পূর্ববর্তী|অতীতের|পুরোনো)[^।]{0,40}(?:ভিজিট|দেখা|দেখেছেন|এসেছেন|আসা|ঢুকেছেন|ঘুরে|পরিদর্শন|ব্রাউজ|ভ্রমণ)|ব্রাউজিং(?:য়ের|এর)? ইতিহাস|(?:ভিজিট|পরিদর্শন|আসা-যাওয়া)[^।]{0,20}(?:ভিত্তি|তথ্য|ইতিহাস)',
  partners: 'সহযোগী|অংশীদার|পার্টনার|partner',
  elsewhere: '(?:অন্য|অন্যান্য|ইন্টারনেটের|আরও)[^।]{0,20}(?:সাইট|ওয়েবসাইট)',
}

/** How each disclosure is said in the languages whose pages can be read, by primary tag. */
export const disclosurePatterns: Readonly<
  Record<string, Readonly<Record<Disclosure, readonly Way[]>>>
> = {
  en: {
    'third-parties': [
      way(
        [english.others, english.google, english.cookie, english.ads, english.visits],
        [english.deny],
      ),
    ],
    'google-cookies': [
      way(
        [
          '\\bgoogle(?:.s)?\\b[^.]{0,30}(?:advertising|ads?) cookies?|\\badvertising cookies?\\b[^.]{0,40}google|\\bcookies? (?:of|from|by|that) google|doubleclick|\\bdart cookies?|\\bgoogle(?:.s)? use of[^.]{0,20}cookies?',
          '\\bpartners?\\b',
          english.ads,
          english.elsewhere,
        ],
        [english.deny],
      ),
    ],
    'opt-out': [
      way(
        [
          `${optOutPlaces}`,
          '\\bopt(?:ing)?[ -]?out|\\b(?:turn|switch)(?:ing)?\\b[^.]{0,40}\\boff\\b|\\bdisabl|\\bmanage|\\bdecline|\\brefuse|\\bstop\\b|\\bchoose',
          english.ads,
        ],
        [
          "\\b(?:can ?not|can't|may not|unable to|no way to|is not possible|isn't possible)\\b[^.]{0,40}(?:opt|turn|switch|disabl|stop)",
        ],
      ),
    ],
    others: [
      way([partnerSites]),
      way(
        [
          '\\b(?:other|additional|further)\\b[^.]{0,40}(?:vendors?|networks?|advertisers|advertising (?:companies|partners)|third[ -]part)',
          `${english.cookie}|${english.ads}`,
          '\\b(?:may|also|use|uses|serve|show|list|opt)\\b',
        ],
        [english.deny],
      ),
      way([
        '\\b(?:no|any) (?:other|further) (?:[\\p{L}-]+ ){0,2}(?:vendors?|networks?|advertis)|\\b(?:only|nobody but|no one but|none but)\\b[^.]{0,30}google',
        english.ads,
      ]),
    ],
  },
  bn: {
    'third-parties': [
      way(
        [bengali.others, bengali.google, bengali.cookie, bengali.ads, bengali.visits],
        [bengali.deny],
      ),
    ],
    'google-cookies': [
      way(
        [
          "(?:গুগল|google)(?:ের|ের|-এর|’s|'s)?[^।]{0,30}(?:বিজ্ঞাপন(?:ী|ের|-)?|অ্যাড|ad) ?কুকি|(?:বিজ্ঞাপন(?:ী|ের)?) কুকি[^।]{0,40}(?:গুগল|google)|doubleclick|ডাবলক্লিক",
          bengali.partners,
          bengali.ads,
          bengali.elsewhere,
        ],
        [bengali.deny],
      ),
    ],
    'opt-out': [
      way(
        [
          optOutPlaces,
          'বন্ধ|অপ্ট[ -]?আউট|opt[ -]?out|বেরিয়ে|বাদ|নিয়ন্ত্রণ|না চাইলে|প্রত্যাখ্যান',
          bengali.ads,
        ],
        ['(?:বন্ধ|নিয়ন্ত্রণ|অপ্ট[ -]?আউট)[^।]{0,20}(?:যায়|পারবেন|পারেন|উপায়)\\s*(?:না|নেই)'],
      ),
    ],
    others: [
      way([partnerSites]),
      way(
        [
          '(?:অন্য|অন্যান্য|আরও|বাকি)[^।]{0,30}(?:তৃতীয়[ -]?পক্ষ|বিজ্ঞাপনদাতা|বিজ্ঞাপন(?:ী)? ?(?:নেটওয়ার্ক|প্রতিষ্ঠান|সংস্থা|কোম্পানি)|ভেন্ডর|নেটওয়ার্ক)',
          `${bengali.cookie}|${bengali.ads}`,
        ],
        [bengali.deny],
      ),
      way([
        '(?:ছাড়া|বাদে)[^।]{0,20}(?:অন্য|আর)[^।]{0,40}(?:বিজ্ঞাপন|নেটওয়ার্ক|ভেন্ডর)[^।]{0,40}(?:না|নেই)|(?:শুধু|কেবল|একমাত্র)[^।]{0,20}(?:গুগল|google)[^।]{0,30}বিজ্ঞাপন',
      ]),
    ],
  },
}
