import { monitorEventLoopDelay } from 'node:perf_hooks'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { resolveOptions } from '../../plugins/readiness/options'
import { analysers, checks, messages, readers } from '../../plugins/measures'
import { makeReport } from '../../plugins/readiness/gather/makeReport'
import { openFactsStore } from '../../plugins/readiness/gather/openFactsStore'
import { body } from '../../tests/support/body'
import { withCms } from '../../src/cli/withCms'
import { runWork } from '../../src/work/runWork'
import { startWorker } from '../../src/work/startWorker'

type Step = { ms: number; cpu: number; longestPause: number; computed: number; verdict: string }

/**
 * In the database that DATABASE_URL names: with `full` makes so many pages and measures a report without any facts; then, in every case,
 * publishes an edit and measures the report after it, twice. The work is done in threads as in the server; the pauses are those of the loop that answers REST.
 * Prints one JSON object.
 */
const [what, pages] = process.argv.slice(2)

await withCms(async (payload) => {
  const worker = startWorker(pathToFileURL(path.resolve('dist/worker.js')))
  const options = resolveOptions({ analysers, checks, messages, readers })
  // Loading what the threads run is no part of a report.
  for (const lane of ['', 'report'])
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that both are there afterwards
    await runWork({ tasks: options.tasks, name: 'readiness:toArticles', input: [], lane })
  const report = async (): Promise<Step> => {
    const pauses = monitorEventLoopDelay({ resolution: 5 })
    let computed = -1
    pauses.enable()
    const started = performance.now()
    const before = process.cpuUsage()
    const { verdict } = await makeReport({
      payload,
      ...options,
      now: new Date(),
      onProgress: ({ done, total }) => {
        if (computed < 0) computed = total - done
      },
    })
    const ms = performance.now() - started
    const { user, system } = process.cpuUsage(before)
    pauses.disable()
    return { ms, cpu: (user + system) / 1000, longestPause: pauses.max / 1e6, computed, verdict }
  }
  const edit = async (): Promise<void> => {
    const { docs } = await payload.find({
      collection: 'posts',
      where: { _status: { equals: 'published' } },
      limit: 1,
      depth: 0,
    })
    await payload.update({
      collection: 'posts',
      id: docs[0]!.id,
      data: { body: body(`An edit at ${new Date().toISOString()}.`), _status: 'published' },
      context: { import: true },
    })
  }

  let full: Step | null = null
  if (what === 'full') {
    for (let page = 1; page <= Number(pages); page += 1)
      // oxlint-disable-next-line no-await-in-loop -- in order, so that every run has the same pages
      await payload.create({
        collection: 'pages',
        context: { import: true },
        data: {
          title: `Page ${page}`,
          slug: `page-${page}`,
          body: body(`This is page ${page} of the blog. `.repeat(20)),
          _status: 'published',
        },
      })
    const store = await openFactsStore(payload)
    for (const collection of ['posts', 'pages'])
      for await (const { id } of store.read({ collection, state: 'published' }))
        await store.drop({ collection, id })
    full = await report()
  }
  await edit()
  const after = await report()
  await edit()
  const again = await report()
  process.stdout.write(`${JSON.stringify({ full, after, again })}\n`)
  await worker.stop()
})
process.exit(0)
