const halfPair = /\p{Surrogate}/gu

/**
 * A text that every database gives back as it got it: without halves of surrogate pairs and without NUL, both replaced by U+FFFD. One such
 * letter of a forged request must not keep a whole batch out.
 */
export const storableText = (text: string): string =>
  text.replaceAll('\0', '\ufffd').replace(halfPair, '\ufffd')
