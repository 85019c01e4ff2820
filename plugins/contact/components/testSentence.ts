import { formatTime } from '../../../src/cms/formatTime'
import type { Say } from '../../../src/cms/sayIn'
import type { TestResult } from '../domain/testResult'

const known = ['no-address', 'no-mail', 'late', 'rejected']

/** What the last test came to, as a sentence. */
export const testSentence = ({
  result,
  language,
  say,
}: {
  result: TestResult | null
  language: string
  say: Say
}): string => {
  if (result === null) return say('contact:none')
  const { at, to, delivered, trouble } = result
  const name = delivered ? 'delivered' : known.includes(trouble ?? '') ? trouble : 'trouble'
  return say(`contact:${name}`, {
    at: formatTime({ time: at, language }),
    to,
    trouble: trouble ?? '',
  })
}
