import { areas } from '../../src/check/area'
import { catalogue } from '../../src/check/catalogue'
import type { Status } from '../../src/check/finding'
import type { Report } from '../../plugins/readiness/domain/report'

const letters: Readonly<Record<Status, string>> = {
  pass: '+',
  warn: '~',
  fail: 'x',
  unknown: '?',
  'n/a': '.',
}

/**
 * Every scenario in one line: its verdict, what each of the 60 rules said, area by area in the order of their numbers, and the numbers of
 * the rules whose cells are written by hand.
 */
export const tableOf = (
  rows: ReadonlyMap<string, { report: Report; byHand: readonly string[] }>,
): string => {
  const numbers = areas.map((area) => {
    const own = catalogue.filter((rule) => rule.area === area).map(({ number }) => number)
    return `${area} ${own[0]}–${own.at(-1)}`
  })
  const cells = ({ checks }: Report): string[] =>
    areas.map(
      (area) =>
        `\`${checks.flatMap((one) => (one.area === area ? [letters[one.status]] : [])).join('')}\``,
    )
  const head = ['blog', 'verdict', ...numbers, 'by hand']
  return [
    '# What the report says of every scenario',
    '',
    'Written by `npx vitest run -u tests/scenarios`; read what changed before you keep it. One letter for each rule, in the',
    'order of their numbers: `+` pass, `~` warn, `x` fail, `?` unknown, `.` not applicable. The cells that a scenario is about, and its verdict, are',
    'written by hand in the files beside this one and hold whatever stands here.',
    '',
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...[...rows].map(
      ([name, { report, byHand }]) =>
        `| ${[name, report.verdict, ...cells(report), numbersOf(byHand)].join(' | ')} |`,
    ),
    '',
  ].join('\n')
}

const numbersOf = (ids: readonly string[]): string =>
  catalogue.flatMap(({ id, number }) => (ids.includes(id) ? [number] : [])).join(' ')
