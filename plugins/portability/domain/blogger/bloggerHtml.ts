/** A size segment of Google's image hosts: `/s320/`, `/s1600-h/`, `/w320-h214/`, `/w640-h360-rw/`. */
const SIZED =
  /(https?:)?\/\/((?:[a-z0-9-]+\.)*(?:googleusercontent\.com|bp\.blogspot\.com|ggpht\.com)\/[^\s"'<>]{0,1000}?)\/(?:s\d{1,4}(?:-[a-z0-9-]{1,20})?|w\d{1,5}-h\d{1,5}(?:-[a-z0-9-]{1,20})?)\/(?=[^\s"'<>/]+["'\s])/g

/**
 * The body of a Blogger post with its images at the largest size the host gives (`/s1600/`). Paragraphs made of `<br><br>`,
 * separator divs and captions in tables are understood by `htmlToLexical`.
 */
export const bloggerHtml = (content: string): { html: string; newlines: 'collapse' } => ({
  html: content.replace(SIZED, (_whole, scheme: string | undefined, path: string) => {
    return `${scheme === 'http:' ? 'https:' : (scheme ?? '')}//${path}/s1600/`
  }),
  newlines: 'collapse',
})
