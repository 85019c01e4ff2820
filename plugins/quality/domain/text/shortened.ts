const longest = 80
const surrogates = /[\ud800-\udbff]$/u

/** A stretch of a text on one line, cut at 80 units and never inside a pair. */
export function shortened(text: string): string {
  const line = text
    .slice(0, 4 * longest)
    .replaceAll(/\s+/gu, ' ')
    .trim()
  if (line.length <= longest) return line
  return `${line.slice(0, longest - 1).replace(surrogates, '')}…`
}
