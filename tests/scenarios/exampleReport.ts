import type { IncomingMessage, ServerResponse } from 'node:http'

import { seed } from '../../examples/demo/seed'
import { createBlog } from '../../examples/hono-blog/blog'
import { analysers, checks, messages, readers } from '../../plugins/measures'
import type { Report } from '../../plugins/readiness/domain/report'
import { makeReport } from '../../plugins/readiness/gather/makeReport'
import { readSnapshot } from '../../plugins/readiness/gather/readSnapshot'
import { resolveOptions as readinessOptions } from '../../plugins/readiness/options'
import { readinessTasks } from '../../plugins/readiness/tasks'
import { runStoredProbe } from '../../plugins/site/gather/runStoredProbe'
import { resolveOptions } from '../../plugins/site/options'
import type { RenderPages } from '../../plugins/site/probe/runProbe'
import { siteToken } from '../../plugins/site/probe/siteToken'
import { type Cms, createCms } from '../support/cms'
import { authority, fakeSite } from '../support/fakeSite/fakeSite'
import { listen } from '../support/listen'

/** A Sunday evening: what the demo says of weeks must not depend on the day of the test. */
const now = new Date('2026-11-22T18:00:00.000Z')

/** The report on the demo blog with the example frontend in front of it, on a name of this machine over TLS: visited three times, or once with a browser. */
export const exampleReport = async (
  language: 'bn' | 'en',
  render?: RenderPages,
): Promise<Report> => {
  const cms = await createCms()
  const site = await fakeSite({ answers: {}, name: '127.0.0.1' })
  const api = await listen(cms)
  try {
    return await reportOf({
      cms,
      language,
      site: site.origin,
      api: api.origin,
      answers: site.answers,
      runs: render ? 1 : 3,
      ...(render ? { render } : {}),
    })
  } finally {
    await api.close()
    await site.close()
    await cms.close()
  }
}

const reportOf = async (options: {
  cms: Cms
  language: 'bn' | 'en'
  site: string
  api: string
  answers: Awaited<ReturnType<typeof fakeSite>>['answers']
  runs: number
  render?: RenderPages
}): Promise<Report> => {
  const { cms, language, site, api, answers, runs, render } = options
  const { payload } = cms
  await seed({
    payload,
    directory: `examples/demo/posts/${language}`,
    language,
    now,
    onProgress: () => {},
  })
  await payload.updateGlobal({ slug: 'blog', data: { address: site } })
  const token = siteToken({ secret: payload.secret, origin: site })
  const frontend = createBlog({ origin: api, siteToken: token })
  answers['*'] = (request, response) => void answer({ frontend, site, request, response })
  const visiting = resolveOptions({
    readSnapshot: (of) =>
      readSnapshot({ payload: of, analysers: [], tasks: readinessTasks({ analysers, checks }) }),
    allow: [site, site.replace('https:', 'http:')],
    ca: authority.cert,
    limits: { pause: 0 },
    ...(render ? { render } : {}),
  })
  for (let run = 0; run < runs; run += 1) {
    // oxlint-disable-next-line no-await-in-loop -- visits follow one another
    await runStoredProbe({ payload, options: visiting })
  }
  const judging = readinessOptions({ analysers, checks, messages, readers })
  return makeReport({ payload, ...judging, now })
}

const answer = async (options: {
  frontend: ReturnType<typeof createBlog>
  site: string
  request: IncomingMessage
  response: ServerResponse
}): Promise<void> => {
  const { frontend, site, request, response } = options
  const told = await frontend.fetch(new Request(new URL(request.url ?? '/', site)))
  response.writeHead(told.status, Object.fromEntries(told.headers))
  response.end(Buffer.from(await told.arrayBuffer()))
}
