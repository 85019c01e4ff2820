import { textOf } from '../../../src/fetch/textOf'
import { runWork } from '../../../src/work/runWork'
import type { Certificate } from '../domain/probe/certificate'
import { isChallenge } from '../domain/probe/isChallenge'
import type { Visit } from '../domain/probe/probe'
import type { PageReading } from '../domain/probe/readPage'
import type { SiteTasks } from '../tasks'
import type { Visitor } from './visitor'

/** Visits one page and reads it; null when the budget is used up. */
export const visitPage = async ({
  visitor,
  tasks,
  address,
  role,
  document = null,
  text = '',
}: {
  visitor: Visitor
  tasks: SiteTasks
  address: string
  role: Visit['role']
  document?: Visit['document']
  text?: string
}): Promise<{
  visit: Visit
  reading: PageReading | null
  certificate: Certificate | null
} | null> => {
  const asked = await visitor.ask(address)
  if (!asked) return null
  const { outcome, answer } = asked
  const isHtml = /\bhtml\b|^\s*$/iu.test(answer?.contentType ?? '')
  const html = answer && isHtml ? textOf(answer) : ''
  const read =
    answer && isHtml
      ? await runWork({
          tasks,
          name: 'site:readPage',
          input: { html, address: answer.address, text },
        })
      : null
  const { text: _text, links: _links, images: _images, ...page } = read?.page ?? emptyReading
  return {
    visit: {
      ...outcome,
      role,
      document,
      robotsHeader: (answer?.headers['x-robots-tag'] ?? '').toLowerCase().slice(0, 500),
      challenge:
        answer !== null && isChallenge({ status: answer.status, headers: answer.headers, html }),
      page: read ? page : null,
      held: read?.held ?? null,
      foundAt: null,
    },
    reading: read?.page ?? null,
    certificate: answer?.certificate ?? null,
  }
}

const emptyReading = { text: '', links: [], images: [] } as unknown as PageReading // only to take its three long parts off
