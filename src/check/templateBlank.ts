const blanks = [
  /\[\s*(?:your|আপনার)\s[^\]\n]{1,200}\]/iu,
  /\[\s*(?:your|insert|company|business|website|site|blog|e-?mail|address|date|name)\b[^\]\n]{0,60}\]/iu,
  /\[[^\]\n]{0,30}(?:আপনার|নাম|ঠিকানা|ই-?মেইল|তারিখ)[^\]\n]{0,30}\]/u,
  /\{\{[^}\n]{1,60}\}\}/u,
  /<\s*(?:your|insert)\s[^>\n]{1,60}>/iu,
  /\b(?:your-?(?:site|domain|blog|company|email)|example)\.(?:com|org|net)\b/iu,
  /_{5,}/u,
]

/** The first place of a page that a template left to be filled in (`[Your name]`, `yoursite.com`, `_____`), or null. */
export function templateBlank(text: string): string | null {
  const found = blanks.flatMap((blank) => {
    const match = blank.exec(text)
    return match ? [match] : []
  })
  return found.toSorted((one, other) => one.index - other.index)[0]?.[0] ?? null
}
