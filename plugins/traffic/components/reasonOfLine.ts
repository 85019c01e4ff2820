import type { Say } from '../../../src/cms/sayIn'

const keys: Readonly<Record<string, string>> = {
  'no date': 'no-day',
  'no day': 'no-day',
  'not CSV': 'no-csv',
  'no clicks, impressions and position': 'no-figures',
  'columns are missing': 'no-columns',
  'no line of an access log': 'no-log',
}

/** Why a line of an import was passed over, in the reader's language; a reason without words of ours is shown as it is. */
export const reasonOfLine = ({ reason, say }: { reason: string; say: Say }): string => {
  const column = /^no number in (.+)$/s.exec(reason)?.[1]
  if (column !== undefined) return say('reason:no-number', { column })
  const key = keys[reason]
  return key === undefined ? reason : say(`reason:${key}`)
}
