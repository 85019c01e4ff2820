/** Letters of a sample that a report can show in one line. */
const longest = 90

/** The beginning of a sentence or paragraph on one line, cut between words. */
export function sampleOf(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= longest) return line
  const cut = line.slice(0, longest)
  const end = cut.lastIndexOf(' ')
  return `${end > longest / 2 ? cut.slice(0, end) : cut.replace(/[\ud800-\udbff]$/u, '')}…`
}
