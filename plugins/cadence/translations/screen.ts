/** The words of the calendar and the widget: English, then Bengali. */
const texts: Readonly<Record<string, readonly [en: string, bn: string]>> = {
  'screen:nav': ['Calendar', 'ক্যালেন্ডার'],
  'screen:title': ['Editorial calendar', 'লেখার ক্যালেন্ডার'],
  'screen:google': [
    'Google sets no posting frequency for AdSense. The habit is for your readers, and the goal is yours.',
    'অ্যাডসেন্সের জন্য কত ঘন ঘন লিখতে হবে, গুগল তা ঠিক করে দেয়নি। নিয়মিত লেখা পাঠকের জন্য, আর লক্ষ্যটা আপনার নিজের।',
  ],
  'screen:goal': [
    'Your goal: {per, select, month {{posts, plural, one {# post a month} other {# posts a month}}} other {{posts, plural, one {# post a week} other {# posts a week}}}}.',
    'আপনার লক্ষ্য: {per, select, month {মাসে} other {সপ্তাহে}} {posts}টি লেখা।',
  ],
  'screen:change-goal': ['Change it', 'লক্ষ্য বদলান'],
  'screen:only-editors': [
    'You see the plan. Whoever may publish a post can move it.',
    'আপনি পরিকল্পনাটি দেখতে পারেন। যিনি প্রকাশ করতে পারেন, তিনিই লেখা সরাতে পারেন।',
  ],

  'month:previous': ['Previous month', 'আগের মাস'],
  'month:next': ['Next month', 'পরের মাস'],
  'month:today': ['Today', 'আজ'],
  'month:loading': ['Reading the month …', 'মাসটি পড়া হচ্ছে …'],
  'month:failed': ['The calendar could not be read: {error}', 'ক্যালেন্ডার পড়া গেল না: {error}'],
  'month:count': [
    '{posts, plural, one {# post} other {# posts}} this month{planned, plural, =0 {} other {, # more planned}}.',
    'এ মাসে {posts}টি লেখা{planned, plural, =0 {} other {, পরিকল্পনায় আরও #টি}}।',
  ],
  'month:grid': ['Days of {month}', '{month} মাসের দিন'],
  'month:keys': [
    'Arrow keys move from day to day, Page Up and Page Down from month to month. Enter picks a planned post up and puts it down, Escape leaves it, Delete takes it off.',
    'তীর-কি দিয়ে দিন থেকে দিনে, Page Up ও Page Down দিয়ে মাস থেকে মাসে যান। Enter চাপলে পরিকল্পিত লেখা হাতে ওঠে, আবার চাপলে সেখানে বসে; Escape চাপলে আগের জায়গায় থাকে, Delete চাপলে ক্যালেন্ডার থেকে সরে।',
  ],

  'week:head': ['Week', 'সপ্তাহ'],
  'week:of': ['{posts} of {wanted}', '{wanted}টির {posts}টি'],
  'week:posts': ['{posts, plural, one {# post} other {# posts}}', '{posts}টি লেখা'],
  'week:planned': ['+{planned} planned', '+{planned}টি পরিকল্পনায়'],
  'week:met': ['goal met', 'লক্ষ্য পূরণ'],
  'week:short': ['goal missed', 'লক্ষ্য পূরণ হয়নি'],
  'week:open': ['still running', 'এখনো চলছে'],

  'day:label': [
    '{day}{kind, select, past {, past} today {, today} other {}}{count, plural, =0 {} one {, # post} other {, # posts}}',
    '{day}{kind, select, past {, পেরিয়ে গেছে} today {, আজ} other {}}{count, plural, =0 {} other {, #টি লেখা}}',
  ],
  'day:silence': ['after {days, plural, one {# day} other {# days}} of silence', '{days} দিন পরে'],
  'day:open-silence': [
    '{days, plural, one {# day} other {# days}} since the last post',
    '{days} দিন ধরে লেখা নেই',
  ],

  'entry:published': ['Published', 'প্রকাশিত'],
  'entry:short': ['Published, too short for its week', 'প্রকাশিত, তবে সপ্তাহে ধরার মতো বড় নয়'],
  'entry:scheduled': ['Planned', 'পরিকল্পিত'],
  'entry:update': ['Planned change', 'পরিকল্পিত পরিবর্তন'],
  'entry:running': ['Being published', 'প্রকাশ হচ্ছে'],
  'entry:refused': ['Refused', 'আটকে গেছে'],
  'entry:failed': ['Failed', 'ব্যর্থ'],
  'entry:late': ['Overdue', 'সময় পেরিয়েছে'],
  'entry:runner-off': ['Overdue', 'সময় পেরিয়েছে'],
  'entry:untitled': ['Without a title', 'শিরোনামহীন'],
  'entry:move': ['Pick up “{title}”, {state}, {time}', '‘{title}’ হাতে নিন, {state}, {time}'],
  'entry:move-draft': ['Pick up the draft “{title}”', 'খসড়া ‘{title}’ হাতে নিন'],
  'entry:open': ['Open “{title}” in the editor', '‘{title}’ সম্পাদনার পাতায় খুলুন'],
  'entry:open-short': ['Edit', 'সম্পাদনা'],

  'drafts:title': ['Drafts without a date', 'তারিখ ছাড়া খসড়া'],
  'drafts:help': [
    'Drag one onto a day, or choose it and then the day. It is published then by itself.',
    'টেনে কোনো দিনের ওপর ছাড়ুন, অথবা বেছে নিয়ে দিনটি বাছুন। সেদিন নিজে থেকেই প্রকাশিত হবে।',
  ],
  'drafts:none': [
    'Nothing waits. A new draft appears here once it is saved.',
    'কোনো খসড়া পড়ে নেই। নতুন খসড়া রাখলে এখানে দেখা যাবে।',
  ],
  'drafts:more': [
    '{more, plural, one {# older draft is} other {# older drafts are}} not shown.',
    'আরও {more}টি পুরোনো খসড়া দেখানো হয়নি।',
  ],
  'drafts:write': ['Write a post', 'লেখা শুরু করুন'],

  'carry:title': ['In your hand: “{title}”', 'হাতে আছে: ‘{title}’'],
  'carry:day': ['Day', 'দিন'],
  'carry:time': ['Time', 'সময়'],
  'carry:put': ['Plan it', 'সময় ঠিক করুন'],
  'carry:off': ['Take it off the calendar', 'ক্যালেন্ডার থেকে সরান'],
  'carry:cancel': ['Leave it', 'থাক'],

  'said:picked': [
    'Picked up “{title}”. Choose a day and press Enter, or press Escape to leave it.',
    '‘{title}’ হাতে নেওয়া হয়েছে। দিন বেছে Enter চাপুন, রেখে দিতে Escape চাপুন।',
  ],
  'said:planned': [
    '“{title}” will be published on {day} at {time}.',
    '‘{title}’ প্রকাশিত হবে {day}, সময় {time}।',
  ],
  'said:off': [
    '“{title}” is off the calendar and a draft without a date again.',
    '‘{title}’ ক্যালেন্ডার থেকে সরানো হয়েছে, এখন তারিখ ছাড়া খসড়া।',
  ],
  'said:left': ['“{title}” stays where it was.', '‘{title}’ আগের জায়গাতেই আছে।'],
  'said:past': [
    '{day} is past. Choose today or a later day.',
    '{day} পেরিয়ে গেছে। আজ বা পরের কোনো দিন বেছে নিন।',
  ],
  'said:no-time-left': [
    'Today has no time left. Choose a later day.',
    'আজ আর সময় নেই। পরের কোনো দিন বেছে নিন।',
  ],
  'said:nothing-here': [
    'No planned post is on this day. Choose a draft from the list first.',
    'এই দিনে পরিকল্পিত কোনো লেখা নেই। আগে তালিকা থেকে একটি খসড়া বেছে নিন।',
  ],
  'said:undone': ['Undone.', 'আগের অবস্থায় ফেরানো হয়েছে।'],
  'said:working': ['One moment …', 'একটু অপেক্ষা করুন …'],
  'said:undo': ['Undo', 'আগের অবস্থায় ফিরুন'],

  'overdue:title': [
    '{count, plural, one {One planned post was not published} other {# planned posts were not published}}',
    'পরিকল্পিত {count}টি লেখা প্রকাশ হয়নি',
  ],
  'overdue:at': ['planned for {time}', 'সময় ছিল {time}'],
  'overdue:refused': ['It was refused when its time came.', 'সময় হলে লেখাটি আটকে গেছে।'],
  'overdue:failed': ['Publishing failed: {reason}', 'প্রকাশ করা যায়নি: {reason}'],
  'overdue:failed-closed': [
    'Publishing failed. Whoever planned it, or an editor, can see why.',
    'প্রকাশ করা যায়নি। কারণটি সম্পাদক বা যিনি সময় ঠিক করেছেন তিনি দেখতে পারেন।',
  ],
  'overdue:runner-off': [
    'Nobody runs the jobs of the blog at present: the server that does is not running. It is published as soon as one starts.',
    'ব্লগের কাজগুলো এখন কেউ চালাচ্ছে না: যে সার্ভার চালায় সেটি বন্ধ। সার্ভার চালু হলেই প্রকাশিত হবে।',
  ],
  'overdue:late': [
    'The job runner is busy and has not got to it yet.',
    'সার্ভার অন্য কাজে ব্যস্ত, এখনো এটির পালা আসেনি।',
  ],
  'overdue:again': ['Plan it anew', 'নতুন করে সময় ঠিক করুন'],

  'year:title': ['The last year', 'গত এক বছর'],
  'year:text': [
    '{posts, plural, =0 {Nothing was published in the last year} one {# post} other {# posts}}{posts, plural, =0 {} other { on {days, plural, one {# day} other {# days}}}}.{silence, plural, =0 {} other { The longest silence was # days.}}',
    '{posts, plural, =0 {গত এক বছরে কিছু প্রকাশিত হয়নি} other {গত এক বছরে {days}টি দিনে #টি লেখা}}।{silence, plural, =0 {} other { সবচেয়ে লম্বা বিরতি ছিল # দিনের।}}',
  ],
  'year:table': ['As a table', 'ছক আকারে দেখুন'],
  'year:month': ['Month', 'মাস'],
  'year:posts': ['Posts', 'লেখা'],
  'year:days': ['Days with a post', 'লেখার দিন'],
  'year:less': ['none', 'নেই'],
  'year:more': ['4 or more a day', 'দিনে ৪টি বা বেশি'],

  'figures:title': ['What is measured', 'যা মাপা হয়'],
  'figures:active': ['Active weeks', 'সক্রিয় সপ্তাহ'],
  'figures:active-value': ['{active} of the last {weeks}', 'গত {weeks}টির {active}টি'],
  'figures:hit': ['Weeks or months that met your goal', 'লক্ষ্য পূরণ হয়েছে এমন সপ্তাহ বা মাস'],
  'figures:streak': ['Streak', 'টানা ধারা'],
  'figures:streak-value': [
    '{per, select, month {{current, plural, one {# month} other {# months}}, the longest was {longest}} other {{current, plural, one {# week} other {# weeks}}, the longest was {longest}}}',
    '{per, select, month {{current} মাস, দীর্ঘতম ছিল {longest} মাস} other {{current} সপ্তাহ, দীর্ঘতম ছিল {longest} সপ্তাহ}}',
  ],
  'figures:silence': ['Longest silence', 'সবচেয়ে লম্বা বিরতি'],
  'figures:silence-value': [
    '{days, plural, one {# day} other {# days}} from {from}{open, select, yes {, still open} other {}}',
    '{from} থেকে {days} দিন{open, select, yes {, এখনো চলছে} other {}}',
  ],
  'figures:rhythm': ['Evenness of the gaps', 'বিরতির সমতা'],
  'figures:rhythm-value': [
    '{value} (-1 is a metronome, 0 is chance, towards 1 is bursts and silence)',
    '{value} (-১ মানে ঘড়ির কাঁটার মতো, ০ মানে এলোমেলো, ১-এর কাছে মানে হঠাৎ অনেক লেখা আর লম্বা নীরবতা)',
  ],
  'figures:rhythm-none': [
    'not enough data: {gaps, plural, one {# gap} other {# gaps}} of 5',
    'তথ্য যথেষ্ট নয়: ৫টির মধ্যে বিরতি আছে {gaps}টি',
  ],
  'figures:trend': ['Trend', 'প্রবণতা'],
  'figures:trend-rising': ['more posts than before', 'আগের চেয়ে বেশি লেখা'],
  'figures:trend-steady': ['steady', 'একই রকম'],
  'figures:trend-falling': ['fewer posts than before', 'আগের চেয়ে কম লেখা'],
  'figures:none': ['cannot tell yet', 'এখনো বলা যায় না'],
  'figures:age': ['Age of the blog', 'ব্লগের বয়স'],
  'figures:age-value': ['{days, plural, one {# day} other {# days}}', '{days} দিন'],
  'figures:unmeasured': [
    'The words of {count, plural, one {# post are} other {# posts are}} not counted yet; they count as long enough.',
    '{count}টি লেখার শব্দ এখনো গোনা হয়নি; সেগুলোকে যথেষ্ট বড় ধরা হয়েছে।',
  ],

  'widget:title': ['Next post', 'পরের লেখা'],
  'widget:planned': ['Planned: “{title}”, {time}', 'পরিকল্পনায় আছে: ‘{title}’, {time}'],
  'widget:see': ['Open the calendar', 'ক্যালেন্ডার খুলুন'],
}

/** The texts of the screens by language, as ICU messages. */
export const screen = {
  en: Object.fromEntries(Object.entries(texts).map(([key, [en]]) => [key, en])),
  bn: Object.fromEntries(Object.entries(texts).map(([key, [, bn]]) => [key, bn])),
}
