/** Words of a rooftop gardener, written for this file; texts are drawn from them at random. */
const WORDS = (
  'আমাদের ছাদের বাগানে এবার টমেটো মরিচ বেগুন লাউ শিম পুঁইশাক ধনেপাতা লেবু পেয়ারা ডালিম গাছ ভালো হয়েছে মাটি জল রোদ সার ' +
  'বীজ চারা টব ডাল পাতা ফুল ফল শিকড় পোকা রোগ ছত্রাক নিম তেল গোবর কম্পোস্ট বালি ছাই খোসা সকালে বিকেলে দুপুরে রাতে প্রতিদিন ' +
  'সপ্তাহে একবার দুবার অল্প বেশি করে দিতে হয় রাখতে পারেন কাটতে শুকাতে মেশাতে ঢেলে তুলে নিয়ে পরে আগে তারপর কিন্তু তবে কারণ যদি না হলে'
).split(' ')

/** A small seeded generator (mulberry32): the same seed gives the same file. */
const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const HEAD = `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>ছাদের বাগান</title>
<link>https://garden.example</link>
<language>bn-BD</language>
<wp:wxr_version>1.2</wp:wxr_version>
<wp:base_site_url>https://garden.example</wp:base_site_url>
<wp:base_blog_url>https://garden.example</wp:base_blog_url>
<wp:author><wp:author_id>1</wp:author_id><wp:author_login><![CDATA[mali]]></wp:author_login><wp:author_display_name><![CDATA[মালী]]></wp:author_display_name></wp:author>
<wp:category><wp:term_id>1</wp:term_id><wp:category_nicename><![CDATA[sobji]]></wp:category_nicename><wp:category_parent></wp:category_parent><wp:cat_name><![CDATA[সবজি]]></wp:cat_name></wp:category>
`

/**
 * A WordPress export of `posts` posts as a stream of bytes, each of about `wordsPerPost` Bengali words (about 16 bytes each)
 * with headings, a link to an earlier post and a picture. Nothing but the post being written is held, so 200 MB cost
 * nothing. The same numbers give the same bytes.
 */
export async function* syntheticWxr(options: {
  posts: number
  wordsPerPost: number
  seed?: number
}): AsyncGenerator<Uint8Array> {
  const { posts, wordsPerPost, seed = 1 } = options
  const random = seeded(seed)
  const encoder = new TextEncoder()
  const word = (): string => WORDS[Math.floor(random() * WORDS.length)] ?? 'গাছ'
  const words = (count: number): string => Array.from({ length: count }, word).join(' ')
  const pad = (value: number): string => String(value).padStart(2, '0')

  yield encoder.encode(HEAD)
  for (let post = 1; post <= posts; post += 1) {
    const title = `${words(4)} ${post}`
    const paragraphs: string[] = []
    for (let left = wordsPerPost; left > 0; left -= 60) {
      if (paragraphs.length % 4 === 3) paragraphs.push(`<h2>${words(5)}</h2>`)
      paragraphs.push(`<p>${words(Math.min(60, left))}।</p>`)
    }
    if (post > 1) {
      const earlier = 1 + Math.floor(random() * (post - 1))
      paragraphs.push(`<p><a href="https://garden.example/post-${earlier}/">${words(3)}</a></p>`)
    }
    if (post % 3 === 0) {
      paragraphs.push(
        `<figure class="wp-block-image"><img src="https://garden.example/wp-content/uploads/${post}.jpg" alt="${words(3)}"/></figure>`,
      )
    }
    const day = new Date(Date.UTC(2015, 0, 1) + post * 3_600_000).toISOString()
    const date = `${day.slice(0, 10)} ${pad(Number(day.slice(11, 13)))}:00:00`
    yield encoder.encode(
      `<item><title><![CDATA[${title}]]></title><link>https://garden.example/post-${post}/</link>` +
        `<dc:creator><![CDATA[mali]]></dc:creator><guid isPermaLink="false">https://garden.example/?p=${post}</guid>` +
        `<content:encoded><![CDATA[${paragraphs.join('')}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded>` +
        `<wp:post_id>${post}</wp:post_id><wp:post_date><![CDATA[${date}]]></wp:post_date><wp:post_date_gmt><![CDATA[${date}]]></wp:post_date_gmt>` +
        `<wp:post_name><![CDATA[post-${post}]]></wp:post_name><wp:status><![CDATA[publish]]></wp:status><wp:post_type><![CDATA[post]]></wp:post_type>` +
        `<wp:post_password></wp:post_password><category domain="category" nicename="sobji"><![CDATA[সবজি]]></category></item>\n`,
    )
  }
  yield encoder.encode('</channel></rss>\n')
}
