/** Bits of Lexical's text formats. */
export const FORMAT = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  code: 16,
  subscript: 32,
  superscript: 64,
  highlight: 128,
} as const

/** Inline elements and the format each gives its text; 0 for those that only wrap. */
export const INLINE_FORMATS: ReadonlyMap<string, number> = new Map([
  ...['b', 'strong'].map((name) => [name, FORMAT.bold] as const),
  ...['i', 'em', 'cite', 'dfn', 'var'].map((name) => [name, FORMAT.italic] as const),
  ...['s', 'strike', 'del'].map((name) => [name, FORMAT.strikethrough] as const),
  ...['u', 'ins'].map((name) => [name, FORMAT.underline] as const),
  ...['code', 'kbd', 'samp', 'tt'].map((name) => [name, FORMAT.code] as const),
  ['sub', FORMAT.subscript],
  ['sup', FORMAT.superscript],
  ['mark', FORMAT.highlight],
  ...'abbr acronym bdi bdo big blink data font label nobr o:p q rb rp rt rtc ruby small span st1:place time wbr'
    .split(' ')
    .map((name) => [name, 0] as const),
])
