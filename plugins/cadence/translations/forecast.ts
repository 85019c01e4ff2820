import type { Messages } from '../../../src/check/messages'

const by = {
  en: '{byKind, select, today {today} tomorrow {tomorrow} other {{by}}}',
  bn: '{byKind, select, today {আজকের} tomorrow {আগামীকালের} weekday {{by}ের} other {{by} তারিখের}}',
}
const on = {
  en: '{onKind, select, today {today} tomorrow {tomorrow} other {on {on}}}',
  bn: '{onKind, select, today {আজই} tomorrow {আগামীকাল} weekday {{on}} other {{on} তারিখে}}',
}
const run = {
  en: '{per, select, month {{current, plural, one {# month} other {# months}}} other {{current, plural, one {# week} other {# weeks}}}}',
  bn: '{per, select, month {{current, number} মাসের} other {{current, number} সপ্তাহের}}',
}

/** What becomes of the blogger's habit, in plain words. `on` and `by` are days in words, `onKind` and `byKind` how near they are. */
export const forecastTexts = {
  en: {
    'forecast:none': `Nothing of substance has been published yet. With one post a week you meet {wanted} of {weeks} active weeks ${on.en}.`,
    'forecast:one': `One publishing day is no pace yet. With one post a week you meet {wanted} of {weeks} active weeks ${on.en}.`,
    'forecast:no-pace': `The last {weeks} weeks are too quiet to show a pace. With one post a week you meet {wanted} of {weeks} active weeks ${on.en}.`,
    'forecast:off-pace': `At this pace, a post every {pace, plural, one {day} other {# days}}, you do not reach {wanted} of {weeks} active weeks. With one post a week you meet them ${on.en}.`,
    'forecast:on-pace': `At this pace you meet {wanted} of {weeks} active weeks ${on.en}.`,
    'forecast:resume': `Nothing has appeared for {silence, plural, one {# day} other {# days}}. If you take up your pace again today, a post every {pace, plural, one {day} other {# days}}, you meet {wanted} of {weeks} active weeks ${on.en}.`,
    'forecast:met':
      'You have met your goal: {active} of the last {weeks} weeks {active, plural, one {was} other {were}} active.',
    'forecast:met-slips': `You have met your goal: {active} of the last {weeks} weeks {active, plural, one {was} other {were}} active. At this pace it slips below {wanted} ${on.en}.`,
    'forecast:never':
      '{active} of the last {weeks} weeks {active, plural, one {was} other {were}} active. More than one post a week does not make more than {weeks} of them, so {wanted} cannot be met.',
    'streak:kept': `{per, select, month {This month} other {This week}} has its posts. The streak: ${run.en}.`,
    'streak:keep': `{needed, plural, one {One post} other {# posts}} by ${by.en} {needed, plural, one {keeps} other {keep}} the streak of ${run.en}.`,
    'streak:start': `{needed, plural, one {One post} other {# posts}} by ${by.en} {needed, plural, one {begins} other {begin}} a streak.`,
    'due:coming': `Next post due by ${by.en}`,
    'due:late': 'The next post was due {late, plural, one {yesterday} other {# days ago, on {by}}}',
  },
  bn: {
    'forecast:none': `এখনো কোনো পূর্ণাঙ্গ লেখা প্রকাশিত হয়নি। সপ্তাহে একটি করে লিখলে ${on.bn} {weeks} সপ্তাহের {wanted}টিতে লেখা থাকবে।`,
    'forecast:one': `একদিনের প্রকাশ থেকে গতি বোঝা যায় না। সপ্তাহে একটি করে লিখলে ${on.bn} {weeks} সপ্তাহের {wanted}টিতে লেখা থাকবে।`,
    'forecast:no-pace': `গত {weeks} সপ্তাহে লেখা এত কম যে গতি বোঝা যায় না। সপ্তাহে একটি করে লিখলে ${on.bn} {weeks} সপ্তাহের {wanted}টিতে লেখা থাকবে।`,
    'forecast:off-pace': `এই গতিতে, অর্থাৎ {pace, plural, =1 {রোজ একটি} other {# দিনে একটি}} লেখায়, {weeks} সপ্তাহের {wanted}টি পূরণ হবে না। সপ্তাহে একটি করে লিখলে ${on.bn} পূরণ হবে।`,
    'forecast:on-pace': `এই গতিতে চললে ${on.bn} {weeks} সপ্তাহের {wanted}টিতে লেখা থাকবে।`,
    'forecast:resume': `{silence} দিন ধরে কিছু প্রকাশিত হয়নি। আজ থেকে আবার আগের গতিতে, অর্থাৎ {pace, plural, =1 {রোজ একটি} other {# দিনে একটি}} লিখলে ${on.bn} {weeks} সপ্তাহের {wanted}টিতে লেখা থাকবে।`,
    'forecast:met': 'লক্ষ্য পূরণ হয়েছে: গত {weeks} সপ্তাহের {active}টিতে লেখা এসেছে।',
    'forecast:met-slips': `লক্ষ্য পূরণ হয়েছে: গত {weeks} সপ্তাহের {active}টিতে লেখা এসেছে। তবে এই গতিতে চললে ${on.bn} তা {wanted}টির নিচে নেমে যাবে।`,
    'forecast:never':
      'গত {weeks} সপ্তাহের {active}টিতে লেখা এসেছে। {weeks} সপ্তাহে {weeks}টির বেশি সপ্তাহ হয় না, তাই {wanted}টি পূরণ করা অসম্ভব।',
    'streak:kept': `{per, select, month {এ মাসের} other {এ সপ্তাহের}} লেখা হয়ে গেছে। টানা ${run.bn} ধারা চলছে।`,
    'streak:keep': `${by.bn} মধ্যে {needed, plural, =1 {একটি} other {#টি}} লেখা দিলে টানা ${run.bn} ধারা অটুট থাকবে।`,
    'streak:start': `${by.bn} মধ্যে {needed, plural, =1 {একটি} other {#টি}} লেখা দিলে নতুন ধারা শুরু হবে।`,
    'due:coming': `পরের লেখা চাই ${by.bn} মধ্যে`,
    'due:late': 'পরের লেখা আসার কথা ছিল {late, plural, =1 {গতকাল} other {# দিন আগে, {by}}}',
  },
} satisfies Messages
