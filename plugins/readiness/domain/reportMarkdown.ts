import { formatMessage } from '../../../src/check/formatMessage'
import type { Message } from '../../../src/check/message'
import type { Messages } from '../../../src/check/messages'
import type { Changes } from './changesSince'
import { type PresentedItem, presentReport } from './presentReport'
import type { Report } from './report'

/** A message to a co-author names so many places of a rule; the rest are counted. */
const mostPlaces = 10

/** Marks that Markdown would read as its own. */
const plain = (text: string): string =>
  text.replaceAll(/[\\`*_[\]<>#|]/gu, (mark) => `\\${mark}`).replaceAll(/\s+/gu, ' ')

/** A report as Markdown for a message to a co-author: the verdict, what to do in order with guessed minutes, what changed, what is unknown. */
export function reportMarkdown({
  report,
  changes = null,
  date,
  language,
  messages,
  addressOf,
}: {
  report: Report
  changes?: Changes | null
  /** The day of the report as the reader writes it. */
  date: string
  language: string
  messages: Messages
  /** Where an item is mended; null for none. */
  addressOf: (item: PresentedItem) => string | null
}): string {
  const say = (key: string, values?: Message['values']): string =>
    formatMessage({ message: { key, ...(values && { values }) }, language, messages })
  const shown = presentReport({ report, language, messages })
  const byId = new Map(shown.checks.map((check) => [check.id, check]))
  const { count, minutes } = shown.todo
  const place = (item: PresentedItem): string => {
    const address = addressOf(item)
    const title = plain(item.title)
    return `   - ${address === null ? title : `[${title}](${address})`}${item.detail === null ? '' : `: ${plain(item.detail)}`}`
  }
  const steps = shown.todo.steps.flatMap(({ rule }, index) => {
    const check = byId.get(rule)!
    const { items, count: places } = check.evidence
    const rest = places - Math.min(items.length, mostPlaces)
    return [
      `${index + 1}. **${plain(check.title)}** (${say(`status:${check.status}`)}). ${plain(check.summary)}${check.fix === null ? '' : ` ${plain(check.fix)}`}`,
      ...items.slice(0, mostPlaces).map(place),
      ...(rest > 0 ? [`   - ${say('markdown:more', { count: rest })}`] : []),
    ]
  })
  const changed = (title: string, list: Changes['better']): string[] =>
    list.length === 0
      ? []
      : [`- ${say(title)}: ${list.map(({ rule }) => plain(say(`${rule}:title`))).join('; ')}`]
  return [
    `# ${shown.verdictTitle}`,
    '',
    `${date}. ${shown.verdictText} ${say('readiness:coverage', { ...shown.coverage })}`,
    '',
    say('readiness:no-probability'),
    '',
    `## ${say('markdown:todo')}`,
    '',
    count === 0 ? say('markdown:nothing') : say('markdown:effort', { count, minutes }),
    '',
    ...steps,
    ...(changes === null
      ? []
      : [
          '',
          `## ${say('markdown:changes')}`,
          '',
          ...(changes.verdict
            ? [
                `- ${say('markdown:verdict', { from: say(`verdict:${changes.verdict.from}`), to: say(`verdict:${changes.verdict.to}`) })}`,
              ]
            : []),
          ...changed('markdown:better', changes.better),
          ...changed('markdown:worse', changes.worse),
          ...changed('markdown:others', changes.others),
          ...(changes.hasOtherRules ? [`- ${say('markdown:other-rules')}`] : []),
        ]),
    '',
    `${say('markdown:rules', { version: shown.rulesVersion })} · ${say(`profile:${shown.profile ?? 'official'}`)}`,
    '',
  ].join('\n')
}
