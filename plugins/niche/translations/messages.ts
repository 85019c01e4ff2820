const subjectsInEnglish =
  '{subject, select, education {education} lifestyle {lifestyle} informationtechnology {information technology} sports {sports} entertainment {entertainment} politics {politics} business {business and the economy} health {health and medicine} religion {religion} crime {crime and the courts} world {the world and the weather} other {another subject}}'
const subjectsInBengali =
  '{subject, select, education {শিক্ষা} lifestyle {জীবনযাপন} informationtechnology {তথ্যপ্রযুক্তি} sports {খেলাধুলা} entertainment {বিনোদন} politics {রাজনীতি} business {অর্থনীতি ও ব্যবসা} health {স্বাস্থ্য ও চিকিৎসা} religion {ধর্ম} crime {অপরাধ ও আদালত} world {বিশ্ব ও আবহাওয়া} other {অন্য বিষয়}}'

/** What the checks of this plugin say, as ICU messages. */
export const messages = {
  en: {
    'niche-focus:pass':
      '{share, number, percent} of the posts are about your subject ({on, number} of {told, number}).',
    'niche-focus:warn':
      'Only {share, number, percent} of the posts are about your subject; {off, plural, one {# post strays} other {# posts stray}} from it.',
    'niche-focus:fail':
      'A reader could not tell what this blog is about: {off, plural, one {# post is} other {# posts are}} off the subject, {share, number, percent} on it.',
    'niche-focus:not-declared': 'The blog has not said what it is about.',
    'niche-focus:too-few':
      'The subject of {told, plural, =0 {no post} one {only # post} other {only # posts}} can be told so far; {needed, number} are needed. A post of under 40 words cannot be told.',
    'niche-focus:off-subject': 'Few words of your subject (score {score, number, percent}).',
    'niche-focus:seems-about': `Seems to be about ${subjectsInEnglish} (score {score, number, percent}).`,
    'niche-focus:subject': subjectsInEnglish,
    'niche-focus:fix':
      'Rewrite the listed posts towards your subject, unpublish them, or widen the statement and keywords of your subject.',
    'niche-focus:declare':
      'Choose a subject in the settings of the blog: one of the five ready ones, or your own words.',
    'niche-focus:write-more':
      'Publish {needed, plural, one {at least # post} other {at least # posts}} of 40 words or more on your subject.',
    'niche-ymyl:pass':
      '{delicate, plural, one {The one post} other {All # posts}} on health, money, safety or civic life {delicate, plural, one {names} other {name}} sources and an author who is introduced.',
    'niche-ymyl:warn':
      '{lacking, number} of {delicate, number} posts on health, money, safety or civic life lack sources or an author who is introduced.',
    'niche-ymyl:fail':
      '{delicate, plural, one {The one post} other {None of # posts}} on health, money, safety or civic life {delicate, plural, one {lacks} other {has both}} sources and an author who is introduced.',
    'niche-ymyl:n/a': 'No post is about health, money, safety or civic life.',
    'niche-ymyl:unknown': 'What the posts are about cannot be told yet.',
    'niche-ymyl:no-sources': `About ${subjectsInEnglish}: no sources.`,
    'niche-ymyl:no-author': `About ${subjectsInEnglish}: its author is not introduced.`,
    'niche-ymyl:neither': `About ${subjectsInEnglish}: no sources, and its author is not introduced.`,
    'niche-ymyl:fix':
      'Add the sources you used to the listed posts, and say on the author’s page what qualifies them to write about it.',
  },
  bn: {
    'niche-focus:pass':
      'লেখাগুলোর {share, number, percent} আপনার বিষয় নিয়ে ({told, number}টির মধ্যে {on, number}টি)।',
    'niche-focus:warn':
      'মাত্র {share, number, percent} লেখা আপনার বিষয় নিয়ে; {off, number}টি লেখা বিষয়ের বাইরে।',
    'niche-focus:fail':
      'ব্লগটি কী নিয়ে, পাঠক তা বুঝতে পারবেন না: {off, number}টি লেখা বিষয়ের বাইরে, বিষয়ে আছে {share, number, percent}।',
    'niche-focus:not-declared': 'ব্লগটি কী নিয়ে, তা এখনো জানানো হয়নি।',
    'niche-focus:too-few':
      '{told, plural, =0 {এখনো কোনো লেখার বিষয় বোঝা যায়নি} other {এখনো মাত্র {told, number}টি লেখার বিষয় বোঝা গেছে}}; দরকার অন্তত {needed, number}টি। ৪০ শব্দের কম লেখার বিষয় বোঝা যায় না।',
    'niche-focus:off-subject': 'আপনার বিষয়ের শব্দ কম (স্কোর {score, number, percent})।',
    'niche-focus:seems-about': `লেখাটি ${subjectsInBengali} নিয়ে বলে মনে হচ্ছে (স্কোর {score, number, percent})।`,
    'niche-focus:subject': subjectsInBengali,
    'niche-focus:fix':
      'তালিকার লেখাগুলো বিষয়ের সঙ্গে মিলিয়ে নতুন করে লিখুন, প্রকাশ থেকে সরিয়ে নিন, অথবা আপনার বিষয়ের বিবরণ ও মূল শব্দ আরও বিস্তৃত করুন।',
    'niche-focus:declare':
      'ব্লগের সেটিংসে একটি বিষয় বেছে নিন: তৈরি পাঁচটির একটি, অথবা নিজের ভাষায় লেখা বিষয়।',
    'niche-focus:write-more':
      'আপনার বিষয়ে ৪০ শব্দ বা তার বেশি দৈর্ঘ্যের অন্তত {needed, number}টি লেখা প্রকাশ করুন।',
    'niche-ymyl:pass':
      'স্বাস্থ্য, টাকাপয়সা, নিরাপত্তা বা নাগরিক জীবন নিয়ে {delicate, number}টি লেখার প্রতিটিতে সূত্র ও লেখকের পরিচয় আছে।',
    'niche-ymyl:warn':
      'স্বাস্থ্য, টাকাপয়সা, নিরাপত্তা বা নাগরিক জীবন নিয়ে {delicate, number}টি লেখার {lacking, number}টিতে সূত্র বা লেখকের পরিচয় নেই।',
    'niche-ymyl:fail':
      'স্বাস্থ্য, টাকাপয়সা, নিরাপত্তা বা নাগরিক জীবন নিয়ে {delicate, number}টি লেখার একটিতেও সূত্র ও লেখকের পরিচয় একসঙ্গে নেই।',
    'niche-ymyl:n/a': 'স্বাস্থ্য, টাকাপয়সা, নিরাপত্তা বা নাগরিক জীবন নিয়ে কোনো লেখা নেই।',
    'niche-ymyl:unknown': 'লেখাগুলো কী নিয়ে, তা এখনো বোঝা যায় না।',
    'niche-ymyl:no-sources': `বিষয় ${subjectsInBengali}: সূত্র নেই।`,
    'niche-ymyl:no-author': `বিষয় ${subjectsInBengali}: লেখকের পরিচয় দেওয়া নেই।`,
    'niche-ymyl:neither': `বিষয় ${subjectsInBengali}: সূত্র নেই, লেখকের পরিচয়ও নেই।`,
    'niche-ymyl:fix':
      'তালিকার লেখাগুলোতে ব্যবহৃত সূত্র যোগ করুন, আর এ বিষয়ে লেখার যোগ্যতা কী, তা লেখকের পরিচিতিতে জানান।',
  },
}
