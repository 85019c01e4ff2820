/**
 * A table as CSV (RFC 4180): CRLF, quotes where needed, and a mark of UTF-8 at the start so that spreadsheets read Bengali.
 * A text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV Injection").
 */
export function csvOf({
  columns,
  rows,
}: {
  columns: readonly string[]
  rows: readonly (readonly (string | number | null)[])[]
}): string {
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

const cell = (value: string | number | null): string => {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
