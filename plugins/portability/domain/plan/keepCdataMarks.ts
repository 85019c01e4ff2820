/**
 * HTML in which a leftover `<![CDATA[` of nested CDATA is text: a browser takes it, and the words after it, for a comment.
 * Inside scripts and styles it stays as written.
 */
export const keepCdataMarks = (html: string): string =>
  html.includes('<![CDATA[')
    ? html.replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<!\[CDATA\[/gi, (found) =>
        found.startsWith('<!') ? `&lt;${found.slice(1)}` : found,
      )
    : html
