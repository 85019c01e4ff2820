import { formatMessage } from '../../../src/check/formatMessage'
import type { Message } from '../../../src/check/message'
import type { Messages } from '../../../src/check/messages'
import type { Report } from './report'
import { type Task, todo } from './todo'

/** One thing to do at one document, in the reader's language. */
export type PresentedTask = Pick<Task, 'rule' | 'status' | 'blocks' | 'minutes' | 'item'> & {
  raised: boolean
  title: string
  /** What is the matter there. */
  detail: string
  fix: string | null
}

/** What a report wants mended at one document before the blog applies, the most urgent first. */
export function presentTasks({
  report,
  collection,
  id,
  language,
  messages,
}: {
  report: Pick<Report, 'checks'>
  collection: 'posts' | 'pages'
  id: string
  language: string
  messages: Messages
}): PresentedTask[] {
  const say = (message: Message): string => formatMessage({ message, language, messages })
  const byId = new Map(report.checks.map((check) => [check.id, check]))
  return todo(report)
    .tasks.filter(({ item }) => item?.kind === collection && item.id === id)
    .map(({ rule, status, blocks, minutes, item }) => {
      const { fix, summary, raised } = byId.get(rule)!
      return {
        rule,
        status,
        blocks,
        minutes,
        item,
        raised: raised === true,
        title: say({ key: `${rule}:title` }),
        detail: say(item?.detail ?? summary),
        fix: fix === null ? null : say(fix),
      }
    })
}
