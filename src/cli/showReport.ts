import type { PresentedCheck, PresentedReport } from '../../plugins/readiness/domain/presentReport'

const marks: Record<PresentedCheck['status'], string> = {
  pass: '✓',
  warn: '!',
  fail: '✗',
  unknown: '?',
  'n/a': '–',
}

const words = {
  en: {
    first: 'Mend first',
    rest: 'The rest',
    coverage: 'rules had evidence',
    area: 'Areas',
    none: 'no score yet',
    strict: 'strict profile',
  },
  bn: {
    first: 'আগে এগুলো ঠিক করুন',
    rest: 'বাকি সব',
    coverage: 'নিয়মের তথ্য পাওয়া গেছে',
    area: 'বিভাগ',
    none: 'এখনো নম্বর নেই',
    strict: 'কড়া বিচার',
  },
}

const shownItems = 5

/** The report for the terminal: verdict, what to mend first with its posts and pages, then the rest, a line each. */
export const showReport = ({
  report,
  language,
}: {
  report: PresentedReport
  language: string
}): string => {
  const isBengali = language.startsWith('bn')
  const text = isBengali ? words.bn : words.en
  const numbers = new Intl.NumberFormat(isBengali ? 'bn-BD' : 'en')
  const byId = new Map(report.checks.map((check) => [check.id, check]))
  const first = report.first
    .flatMap((id) => byId.get(id) ?? [])
    .filter(
      ({ summary, status, blocks }) =>
        summary !== '' && (status === 'fail' || status === 'warn' || blocks !== 'never'),
    )
    .filter((check) => check.status !== 'unknown' || check.evidence.count > 0)
  const shown = new Set(first.map(({ id }) => id))
  const lines = [
    '',
    `  ${report.verdictTitle}`,
    `  ${report.verdictText}`,
    `  ${numbers.format(report.coverage.known)}/${numbers.format(report.coverage.total)} ${text.coverage} · ${report.rulesVersion}${report.profile === 'strict' ? ` · ${text.strict}` : ''}`,
    '',
    `${text.first}:`,
  ]
  for (const check of first) {
    lines.push(`  ${marks[check.status]} ${check.title}: ${check.summary}`)
    for (const item of check.evidence.items.slice(0, shownItems)) {
      lines.push(`      · ${item.title}${item.detail === null ? '' : `: ${item.detail}`}`)
    }
    if (check.evidence.count > shownItems)
      lines.push(`      … ${numbers.format(check.evidence.count)}`)
    if (check.fix !== null) lines.push(`      → ${check.fix}`)
  }
  lines.push('', `${text.area}:`)
  for (const { title, score } of report.areas) {
    lines.push(`  ${title}: ${score === null ? text.none : numbers.format(Math.round(score))}`)
  }
  lines.push('', `${text.rest}:`)
  for (const check of report.checks) {
    if (!shown.has(check.id))
      lines.push(`  ${marks[check.status]} ${check.title}: ${check.summary}`)
  }
  return lines.join('\n')
}
