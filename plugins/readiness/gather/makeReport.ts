import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'

import type { Analyser } from '../../../src/check/analyser'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { readJudgement } from '../../../src/cms/readJudgement'
import type { SnapshotReader } from '../../../src/cms/snapshotReader'
import { runWork } from '../../../src/work/runWork'
import type { Profile } from '../domain/profile'
import type { Report } from '../domain/report'
import type { ReadinessTasks } from '../tasks'
import { blogName } from './blogName'
import { bringUpToDate } from './bringUpToDate'
import { listPublished } from './listPublished'
import { openFactsStore } from './openFactsStore'
import type { Progress } from './progress'
import { readReadinessSettings } from './readReadinessSettings'
import { readReadings } from './readReadings'
import { readRedirects } from './readRedirects'
import { readSurroundings } from './readSurroundings'
import { readTexts } from './readTexts'
import { settingsHashOf } from './settingsHashOf'

/** A check that asked for texts in so many turns asks without end. */
const mostTurns = 50
const lane = 'report'

/**
 * Brings the facts up to date and judges the blog. Stores nothing but facts. What has not changed since its facts were made is read from
 * the store of facts, not from its body; the thread that judges has it in memory for some minutes after a report. Texts are read only where a check asks
 * for them.
 */
export const makeReport = async ({
  payload,
  analysers,
  readers = [],
  tasks,
  now,
  profile = null,
  onProgress,
}: {
  payload: Payload
  analysers: readonly Analyser[]
  readers?: readonly SnapshotReader[]
  tasks: ReadinessTasks
  now: Date
  /** That of the settings unless given. */
  profile?: Profile | null
  onProgress?: Progress
}): Promise<Report> => {
  const settings = await readBlogSettings({ payload, forAnalysis: true })
  const store = await openFactsStore(payload)
  const wanted = {
    posts: await listPublished({ payload, collection: 'posts' }),
    pages: await listPublished({ payload, collection: 'pages' }),
  }
  const basis = Object.fromEntries(
    analysers.map((one) => [
      one.key,
      { version: one.version, settingsHash: settingsHashOf(one.dependsOn(settings)) },
    ]),
  )
  const session = randomUUID()
  const lacking = await runWork({
    tasks,
    lane,
    name: 'readiness:begin',
    input: { session, blog: blogName(payload), wanted, basis },
  })
  try {
    const surrounding = readSurroundings({ payload, settings })
    const reading = readReadings({ payload, readers })
    // Both are awaited below; a refusal meanwhile must not end the process.
    surrounding.catch(() => {})
    reading.catch(() => {})
    await bringUpToDate({
      payload,
      session,
      lane,
      wanted,
      lacking,
      basis,
      settings,
      analysers,
      store,
      tasks,
      ...(onProgress ? { onProgress } : {}),
    })
    await runWork({
      tasks,
      lane,
      name: 'readiness:surround',
      input: { session, surroundings: await surrounding },
    })
    const judgement = {
      ...(await readJudgement(payload)),
      profile: profile ?? (await readReadinessSettings(payload)).profile,
    }
    for (let turns = 0; turns < mostTurns; turns += 1) {
      // oxlint-disable-next-line no-await-in-loop -- each turn needs what the one before asked for
      const turn = await runWork({
        tasks,
        lane,
        name: 'readiness:judge',
        input: { session, now, ...judgement },
      })
      if ('report' in turn) {
        // oxlint-disable-next-line no-await-in-loop -- the last turn: nothing is read any more when the report is there
        await reading
        return turn.report
      }
      if (turn.paths) {
        // oxlint-disable-next-line no-await-in-loop -- as above
        const redirects = await readRedirects({ payload, paths: turn.paths })
        // oxlint-disable-next-line no-await-in-loop -- as above
        await runWork({
          tasks,
          lane,
          name: 'readiness:addRedirects',
          input: { session, redirects },
        })
      } else {
        // oxlint-disable-next-line no-await-in-loop -- as above
        await readTexts({ payload, session, lane, ids: turn.texts, tasks })
        if (turn.needsReadings)
          // oxlint-disable-next-line no-await-in-loop -- as above
          await runWork({
            tasks,
            lane,
            name: 'readiness:addReadings',
            // oxlint-disable-next-line no-await-in-loop -- as above
            input: { session, readings: await reading },
          })
      }
    }
    throw new Error('A check asks for texts without end.')
  } finally {
    await runWork({ tasks, lane, name: 'readiness:end', input: { session } }).catch(() => {})
  }
}
