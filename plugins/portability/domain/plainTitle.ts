import { decodeEntities } from './decodeEntities'
import { detachText } from './detachText'

/** Tags that people put into titles; any other `<` is kept as a character. */
const INLINE_TAG =
  /<\/?(?:a|abbr|b|big|br|cite|code|del|em|font|i|ins|kbd|mark|q|s|small|span|strike|strong|sub|sup|tt|u)(?:\s[^<>]*)?\/?>/gi

/** A title or excerpt as one line of plain text: inline tags out, references decoded, control characters out, spaces collapsed. */
export const plainTitle = (source: string): string =>
  detachText(
    decodeEntities(source.replace(INLINE_TAG, ''))
      // Still escaped tags become visible only after decoding.
      .replace(INLINE_TAG, '')
      // oxlint-disable-next-line no-control-regex -- control characters are what is removed
      .replace(/[\u0000-\u001F\u007F]+/g, ' ')
      .replace(/[ \u00A0]+/g, ' ')
      .trim(),
  )
