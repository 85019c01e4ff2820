import { profileOf, profiles } from '../../../plugins/readiness/domain/profile'
import { answer } from '../answer'
import type { Command } from '../command'
import { say } from '../say'
import { showProgress } from '../showProgress'
import { showReport } from '../showReport'
import { usageError } from '../usageError'
import { withCms } from '../withCms'

/** Brings the facts up to date, judges the blog and keeps the report. */
export const reportCommand: Command = {
  usage: 'ekagro report [--profile official|strict] [--language bn|en] [--json]',
  summary: 'Is the blog ready to apply, and what to mend first?',
  options: {
    json: { type: 'boolean' },
    language: { type: 'string' },
    profile: { type: 'string' },
  },
  run: ({ values }) => {
    const profile = values.profile === undefined ? null : profileOf(values.profile)
    if (values.profile !== undefined && profile === null)
      throw usageError(`--profile is one of ${profiles.join(', ')}.`)
    return withCms(async (payload) => {
      const [
        { analysers, checks, messages, readers },
        { makeReportNow },
        { presentReport },
        { resolveOptions },
        { readBlogSettings },
      ] = await Promise.all([
        import('../../../plugins/measures'),
        import('../../../plugins/readiness/gather/makeReportNow'),
        import('../../../plugins/readiness/domain/presentReport'),
        import('../../../plugins/readiness/options'),
        import('../../cms/readBlogSettings'),
      ])
      const options = resolveOptions({ analysers, checks, messages, readers })
      const { language } = await readBlogSettings({ payload })
      const progress = showProgress('Measuring')
      const report = await makeReportNow({
        payload,
        ...options,
        profile,
        onProgress: progress.tell,
      })
      progress.end()
      const wanted = typeof values.language === 'string' ? values.language : language
      const presented = presentReport({ report, language: wanted, messages })
      if (values.json === true) await answer(presented)
      else say(showReport({ report: presented, language: wanted }))
      return 0
    })
  },
}
