import { answer } from '../answer'
import type { Command } from '../command'
import { say } from '../say'
import { showProgress } from '../showProgress'
import { usageError } from '../usageError'
import { withCms } from '../withCms'

/** Visits the public site now, as the button on the screen does, and keeps what was seen. */
export const siteCommand: Command = {
  usage: 'ekagro site probe [--json]',
  summary:
    'Looks at the public site as Google will: what answers, what is closed, what is missing.',
  options: { json: { type: 'boolean' } },
  run: ({ positionals, values }) => {
    if (positionals.length !== 1 || positionals[0] !== 'probe') {
      throw usageError('the word after "site" is "probe".')
    }
    return withCms(async (payload) => {
      const [
        { analysers, checks },
        { readSnapshot },
        { readinessTasks },
        { resolveOptions },
        { runStoredProbe },
        { isProbing, readProbeState },
        { readEnvironment },
        { chromiumRenderer },
      ] = await Promise.all([
        import('../../../plugins/measures'),
        import('../../../plugins/readiness/gather/readSnapshot'),
        import('../../../plugins/readiness/tasks'),
        import('../../../plugins/site/options'),
        import('../../../plugins/site/gather/runStoredProbe'),
        import('../../../plugins/site/store/probeStore'),
        import('../../cms/readEnvironment'),
        import('../../../plugins/site/render/chromiumRenderer'),
      ])
      if (isProbing(await readProbeState(payload))) {
        say('The site is being looked at already; wait until that is over.')
        return 1
      }
      const progress = showProgress('Looking at the site')
      const { serverUrl, chromium } = readEnvironment(process.env)
      const options = resolveOptions({
        readSnapshot: (cms) =>
          readSnapshot({
            payload: cms,
            analysers: [],
            tasks: readinessTasks({ analysers, checks }),
          }),
        operator: serverUrl,
        ...(chromium ? { render: chromiumRenderer({ executable: chromium }) } : {}),
      })
      try {
        const result = await runStoredProbe({ payload, options, onProgress: progress.tell })
        progress.end()
        if (values.json === true) await answer(result)
        else say(summaryOf(result))
        return 0
      } catch (error) {
        if ((error as { code?: string }).code !== 'no-address') throw error
        say((error as Error).message)
        return 1
      }
    })
  },
}

const summaryOf = (result: {
  origin: string
  proof: string | null
  requests: number
  stopped: string | null
  visits: readonly { address: string; status: number | null; problem: { code: string } | null }[]
}): string => {
  const { origin, proof, requests, stopped, visits } = result
  const wrong = visits.filter(({ status, problem }) => problem !== null || (status ?? 0) >= 400)
  return [
    `${origin}: ${visits.length} addresses, ${requests} requests${stopped ? `, ended early (${stopped})` : ''}.`,
    proof
      ? `It proved to be the blog's own (${proof}).`
      : 'It did not prove to be the blog’s own: only ten requests were made. The screen “Public site” says how.',
    ...wrong.map(({ address, status, problem }) => `  ${problem?.code ?? status}  ${address}`),
  ].join('\n')
}
