const HEAD =
  '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" ' +
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  'xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:wxr_version>1.2</wp:wxr_version>' +
  '<wp:base_blog_url>https://blog.example</wp:base_blog_url>'

/** A WordPress export around the given items and terms. */
export const wxr = (...inner: string[]): string => `${HEAD}${inner.join('\n')}</channel></rss>`

/** One item of it; `fields` replace or add elements by name. */
export const wxrItem = (fields: Record<string, string> = {}): string => {
  const { extra = '', ...own } = fields
  const all = {
    title: 'One',
    guid: `https://blog.example/?p=${own['wp:post_id'] ?? '1'}`,
    'wp:post_id': '1',
    'wp:post_type': 'post',
    'wp:status': 'publish',
    'wp:post_name': 'one',
    'wp:post_date': '2025-01-05 10:00:00',
    'wp:post_date_gmt': '2025-01-05 04:00:00',
    'content:encoded': 'Words',
    ...own,
  }
  const elements = Object.entries(all).map(
    ([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`,
  )
  return `<item>${elements.join('')}${extra}</item>`
}
