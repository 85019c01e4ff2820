import { languageNames } from './languageNames'
import { policyTexts } from './policyTexts'

const language = languageNames({ value: 'language', language: 'en' })
const declared = languageNames({ value: 'declared', language: 'en' })

const noPosts = 'There is no published post to measure yet.'
const publishFirst = 'Publish your first complete posts, then run the report again.'
const posts = '{posts, plural, one {# post} other {# posts}}'
const withoutPosts = (id: string) => ({
  [`${id}:no-posts`]: noPosts,
  [`${id}:publish-first`]: publishFirst,
})

/** The texts of the checks in English. */
export const english: Readonly<Record<string, string>> = {
  'content-substantive-count:pass':
    '{count, plural, one {# substantive post} other {# substantive posts}} out of {posts, number}.',
  'content-substantive-count:warn':
    '{count, plural, one {# substantive post} other {# substantive posts}} so far; {needed, number} make a full blog.',
  'content-substantive-count:fail':
    'Only {count, plural, =0 {no substantive post} one {# substantive post} other {# substantive posts}}: too little to review.',
  'content-substantive-count:fix':
    'Publish {more, plural, one {# more complete post} other {# more complete posts}}. The listed posts are closest to counting; start with the first.',
  'content-substantive-count:thin':
    '{words, plural, one {# word} other {# words}}: {more, plural, one {# more word} other {# more words}} to go.',
  'content-substantive-count:duplicate': 'Repeats the text of “{title}”.',
  'content-substantive-count:unreviewed':
    'Brought in by import, feed, API or AI and not reviewed by a person yet.',

  'content-depth-median:pass': 'Half of the posts have {median, number} words or more.',
  'content-depth-median:warn':
    'The typical post has {median, number} words; advisers repeat {passFrom, number}, Google names no number.',
  'content-depth-median:fail': 'The typical post has only {median, number} words.',
  'content-depth-median:fix':
    'Deepen the listed posts with examples, figures and your own experience, not with filler.',
  'content-depth-median:words': '{words, plural, one {# word} other {# words}}.',
  ...withoutPosts('content-depth-median'),

  'content-thin-share:pass':
    '{thin, plural, =0 {No post is} one {# post is} other {# posts are}} under {minimumWords, number} words.',
  'content-thin-share:warn': `{thin, plural, one {# post is} other {# posts are}} under {minimumWords, number} words: {share, number, percent} of ${posts}.`,
  'content-thin-share:fail': `{thin, plural, one {# post is} other {# posts are}} under {minimumWords, number} words: {share, number, percent} of ${posts} is too many.`,
  'content-thin-share:fix':
    'Expand the listed posts, merge those that belong together, or unpublish them.',
  'content-thin-share:words': '{words, plural, one {# word} other {# words}}.',
  ...withoutPosts('content-thin-share'),

  'content-full-sentences:pass':
    '{share, number, percent} of the posts are written in paragraphs of full sentences.',
  'content-full-sentences:warn':
    '{broken, plural, one {# post consists} other {# posts consist}} mostly of headings, lists or tables.',
  'content-full-sentences:fail':
    'Too many posts are headings and lists rather than sentences: {broken, number} of {posts, number}.',
  'content-full-sentences:fix':
    'Turn headings and lists of the listed posts into explained paragraphs: at least {minimum, number, percent} of the words.',
  'content-full-sentences:prose': '{share, number, percent} of the words stand in paragraphs.',
  ...withoutPosts('content-full-sentences'),

  'content-no-placeholder:pass': 'No placeholder in what the public reads.',
  'content-no-placeholder:warn':
    '{count, plural, one {# phrase looks} other {# phrases look}} like a placeholder, but may be meant.',
  'content-no-placeholder:fail':
    '{count, plural, one {# placeholder stands} other {# placeholders stand}} where text should be.',
  'content-no-placeholder:fix': 'Finish the text at each place listed, or unpublish the page.',
  'content-no-placeholder:found': '“{found}” in: {context}',
  'content-no-placeholder:quoted': 'Perhaps quoted or meant: “{found}” in: {context}',
  ...withoutPosts('content-no-placeholder'),

  'content-own-text-vs-media:pass':
    '{share, number, percent} of the posts have enough of your own words beside pictures and videos.',
  'content-own-text-vs-media:warn':
    '{lacking, plural, one {# post has} other {# posts have}} few words of your own beside pictures and videos.',
  'content-own-text-vs-media:fail':
    'Too many posts are mostly pictures, videos or embeds: {lacking, number} of {posts, number}.',
  'content-own-text-vs-media:fix':
    'Explain in your own words what is shown: about {wordsPerEmbed, number} words per video or embed, {wordsPerImage, number} per picture.',
  'content-own-text-vs-media:lacks':
    '{embeds, plural, =0 {} one {# embed, } other {# embeds, }}{images, plural, =0 {} one {# picture, } other {# pictures, }}{words, plural, one {# own word} other {# own words}}; {missing, number} more needed.',
  ...withoutPosts('content-own-text-vs-media'),

  'content-language-supported:pass': `The blog is in ${language}, which AdSense supports.`,
  'content-language-supported:warn': `The blog is in ${language}, but {unsupported, plural, one {# post is} other {# posts are}} in a language that AdSense does not support.`,
  'content-language-supported:mismatched': `The blog is in ${language}, which AdSense supports, but a declared language differs from the text.`,
  'content-language-supported:fail':
    'Only {share, number, percent} of the posts are in a language that AdSense supports.',
  'content-language-supported:primary-unsupported': `The blog is mainly in ${language}, which AdSense does not support.`,
  'content-language-supported:unknown':
    'Too little text to tell the language: {letters, number} letters, {minimumLetters, number} are needed.',
  'content-language-supported:fix':
    'Publish mainly in a language on Google’s list of 50; unpublish or translate the listed posts.',
  'content-language-supported:fix-declared':
    'Correct the language field so that it says what the text is in.',
  'content-language-supported:unsupported': `In ${language}, which is not on Google’s list.`,
  'content-language-supported:mismatch': `Declared as ${declared}, but the text is in ${language}.`,
  'content-language-supported:blog-mismatch': `The blog is set to ${declared}, but most of the text is in ${language}.`,
  'content-language-supported:romanised':
    'Bengali in Latin letters. Google’s list names Bengali and says nothing of other letters; write it in Bengali letters.',
  'content-language-supported:romanised-blog':
    'The blog is mainly in Bengali typed in Latin letters. Google’s list names Bengali and does not say whether that counts.',
  'content-language-supported:fix-romanised':
    'Write in Bengali letters: then both Google and your readers know the language.',
  ...withoutPosts('content-language-supported'),

  'content-thin-archives:pass':
    'Every category, tag and author page has at least {minimumPosts, plural, one {# post} other {# posts}}.',
  'content-thin-archives:warn':
    '{thin, plural, one {# archive page has} other {# archive pages have}} fewer than {minimumPosts, number} posts.',
  'content-thin-archives:fail':
    '{thin, plural, one {# archive page has} other {# archive pages have}} fewer than {minimumPosts, number} posts: pages without content of their own.',
  'content-thin-archives:n/a': 'The blog has no public category, tag or author page.',
  'content-thin-archives:fix':
    'Merge small categories and tags, write more posts for them, or mark them noindex.',
  'content-thin-archives:posts': '{posts, plural, =0 {No post} one {# post} other {# posts}}.',

  'content-titles:pass': 'Every title is its own.',
  'content-titles:warn':
    '{repeated, plural, =0 {No title is repeated} one {# title is repeated} other {# titles are repeated}}{firstLevel, plural, =0 {} one {; # post has an H1 inside its body} other {; # posts have an H1 inside their bodies}}{skipping, plural, =0 {} one {; # post leaves out a level of headings} other {; # posts leave out a level of headings}}{silentLinks, plural, =0 {} one {; # post has links that do not say where they lead} other {; # posts have links that do not say where they lead}}.',
  'content-titles:fail':
    '{repeated, plural, =0 {No title is repeated} one {# title is repeated} other {# titles are repeated}}, {sensational, plural, =0 {none is sensational} one {# is sensational} other {# are sensational}} among {posts, number}.',
  'content-titles:fix':
    'Give each listed post a title that says plainly what is in it; use H2 and below inside the body.',
  'content-titles:repeats': 'Repeats the title “{title}”.',
  'content-titles:clickbait': 'Sounds sensational: “{found}”.',
  'content-titles:heading-first-level':
    'An H1 inside the body, “{found}”; the title already is the H1.',
  'content-titles:heading-skips': 'The heading “{found}” leaves out a level.',
  'content-titles:link-says-nothing':
    'The link “{found}” does not say where it leads; name what is behind it.',
  ...withoutPosts('content-titles'),

  ...policyTexts.en,
}
