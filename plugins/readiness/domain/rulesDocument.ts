import { areas } from '../../../src/check/area'
import { catalogue } from '../../../src/check/catalogue'
import { formatMessage } from '../../../src/check/formatMessage'
import type { Message } from '../../../src/check/message'
import type { Messages } from '../../../src/check/messages'
import type { Rule, Threshold } from '../../../src/check/rule'
import { rulesVersion } from '../../../src/check/rulesVersion'
import { floors } from './floors'

/** The guide to all rules as Markdown, out of the very data that judges. `measured` are the ids of the rules that have a check. */
export function rulesDocument({
  language,
  messages,
  measured,
}: {
  language: 'en' | 'bn'
  messages: Messages
  measured: ReadonlySet<string>
}): string {
  const say = (key: string, values?: Message['values']): string =>
    formatMessage({ message: { key, ...(values && { values }) }, language, messages })
  const threshold = ({ key, value, unit, reason, googleGivesNoNumber }: Threshold): string =>
    `- \`${key}\`: ${say(`unit:${unit}`, { count: value })}. ${reason[language]}${googleGivesNoNumber ? ` ${say('document:ours')}` : ''}`
  const rule = (one: Rule): string[] => [
    `### ${one.number}. ${say(`${one.id}:title`)}`,
    '',
    `\`${one.id}\` · ${say(`basis:${one.basis}`)} · ${say(`blocks:${one.blocks}`)} · ${say('document:weight', { weight: one.weight })}${one.promotable ? ` · ${say('document:promotable')}` : ''}`,
    '',
    measured.has(one.id) ? says(one) : say(`${one.id}:needs`),
    '',
    ...(one.thresholds.length > 0 ? [...one.thresholds.map(threshold), ''] : []),
    ...one.sources.map(
      ({ title, url, grade }) => `- [${title}](${url}) (${say(`grade:${grade}`)})`,
    ),
    '',
  ]
  /** What a person is to do when the rule is not met, where its fix asks for no value. */
  const says = ({ id }: Rule): string => {
    const text = messages[language]?.[`${id}:fix`]
    return text === undefined || text.includes('{') ? say('document:measured') : text
  }
  return [
    `# ${say('document:title')}`,
    '',
    say('document:intro', {
      version: rulesVersion,
      count: catalogue.length,
      measured: measured.size,
    }),
    '',
    say('readiness:no-probability'),
    '',
    ...areas.flatMap((area) => [
      `## ${say(`area:${area}`)}`,
      '',
      say(floors[area] === undefined ? 'document:no-floor' : 'document:floor', {
        floor: floors[area] ?? 0,
      }),
      '',
      ...catalogue.filter((one) => one.area === area).flatMap(rule),
    ]),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')
}
