import { escapeHtml } from '../../../src/article/escapeHtml'
import { formatMessage } from '../../../src/check/formatMessage'
import type { Message } from '../../../src/check/message'
import type { Messages } from '../../../src/check/messages'
import type { Changes } from './changesSince'
import { type PresentedCheck, type PresentedItem, presentReport } from './presentReport'
import type { Report } from './report'
import { reportStyles } from './reportStyles'

/** Paper names so many places of a rule; the rest are counted. */
const mostPlaces = 20

/** A report as one page of HTML with all that it needs in it, to be printed: no script, no picture, no address but those of links. */
export function reportHtml({
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
  /** Where an item is mended. */
  addressOf: (item: PresentedItem) => string
}): string {
  const say = (key: string, values?: Message['values']): string =>
    escapeHtml(formatMessage({ message: { key, ...(values && { values }) }, language, messages }))
  const shown = presentReport({ report, language, messages })
  const byId = new Map(shown.checks.map((check) => [check.id, check]))
  const titles = (list: Changes['better']): string =>
    list.map(({ rule }) => say(`${rule}:title`)).join('; ')
  const place = (item: PresentedItem): string =>
    `<li><a href="${escapeHtml(addressOf(item))}">${escapeHtml(item.title)}</a>${item.detail === null ? '' : `: ${escapeHtml(item.detail)}`}</li>`
  const finding = (check: PresentedCheck): string => {
    const { items, count } = check.evidence
    const rest = count - Math.min(items.length, mostPlaces)
    return [
      `<h3>${escapeHtml(check.title)}</h3>`,
      `<p class="marks"><b class="${check.status === 'n/a' ? 'none' : check.status}">${say(`status:${check.status}`)}</b> · ${say(`basis:${check.basis}`)} · ${say(check.raised ? 'blocks:raised' : `blocks:${check.blocks}`)}</p>`,
      `<p>${escapeHtml(check.summary)}${check.fix === null ? '' : ` ${escapeHtml(check.fix)}`}</p>`,
      ...(items.length === 0
        ? []
        : [
            `<ul>${items.slice(0, mostPlaces).map(place).join('')}${rest > 0 ? `<li>${say('markdown:more', { count: rest })}</li>` : ''}</ul>`,
          ]),
      ...(check.sources.length === 0
        ? []
        : [
            `<p class="sources" lang="en">${check.sources.map(({ title, url }) => `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>`).join(' · ')}</p>`,
          ]),
    ].join('')
  }
  const { steps, count, minutes } = shown.todo
  const urgent = new Set(steps.map(({ rule }) => rule))
  const rest = shown.checks.filter(({ id }) => !urgent.has(id))
  return [
    `<!doctype html><html lang="${language.startsWith('bn') ? 'bn' : 'en'}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${say('document:report')}</title><style>${reportStyles}</style></head><body>`,
    `<p class="made">${say('document:report')} · ${escapeHtml(date)}</p>`,
    `<h1 class="${shown.verdict}">${escapeHtml(shown.verdictTitle)}</h1>`,
    `<p>${escapeHtml(shown.verdictText)} <b>${say('readiness:coverage', { ...shown.coverage })}</b></p>`,
    `<p class="quiet">${say('readiness:no-probability')} ${say(`profile:${shown.profile ?? 'official'}`)} · ${say('markdown:rules', { version: shown.rulesVersion })}</p>`,
    `<table><tbody>${shown.areas
      .map(
        ({ title, score, floor }) =>
          `<tr><th scope="row">${escapeHtml(title)}</th><td>${score === null ? say('document:no-score') : say('document:score', { score: Math.round(score) })}</td><td>${floor === null ? '' : say('document:wanted', { floor })}</td></tr>`,
      )
      .join('')}</tbody></table>`,
    ...(changes === null ? [] : [`<h2>${say('markdown:changes')}</h2>`, changesHtml()]),
    `<h2>${say('markdown:todo')}</h2>`,
    `<p>${count === 0 ? say('markdown:nothing') : say('markdown:effort', { count, minutes })}</p>`,
    `<ol>${steps
      .map(
        ({ rule, ...step }) =>
          `<li><section>${finding(byId.get(rule)!)}<p class="quiet">${say('todo:step', step)}</p></section></li>`,
      )
      .join('')}</ol>`,
    `<h2>${say('document:rest')}</h2>`,
    ...rest.map(
      (check) =>
        `<section class="short"><b class="${check.status === 'n/a' ? 'none' : check.status}">${say(`status:${check.status}`)}</b> ${escapeHtml(check.title)}: <span class="quiet">${escapeHtml(check.summary)}</span></section>`,
    ),
    '</body></html>',
  ].join('\n')

  function changesHtml(): string {
    const lines = [
      ...(changes?.verdict
        ? [
            say('markdown:verdict', {
              from: formatMessage({
                message: { key: `verdict:${changes.verdict.from}` },
                language,
                messages,
              }),
              to: shown.verdictTitle,
            }),
          ]
        : []),
      ...(['better', 'worse', 'others'] as const).flatMap((kind) =>
        changes && changes[kind].length > 0
          ? [`<b>${say(`markdown:${kind}`)}</b>: ${titles(changes[kind])}`]
          : [],
      ),
      ...(changes?.hasOtherRules ? [say('markdown:other-rules')] : []),
    ]
    if (lines.length === 0) return `<p>${say('document:unchanged')}</p>`
    return `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`
  }
}
