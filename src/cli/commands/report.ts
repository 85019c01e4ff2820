import { answer } from '../answer'
import type { Command } from '../command'
import { say } from '../say'
import { showProgress } from '../showProgress'
import { showReport } from '../showReport'
import { withCms } from '../withCms'

/** Brings the facts up to date, judges the blog and keeps the report. */
export const reportCommand: Command = {
  usage: 'ekagro report [--language bn|en] [--json]',
  summary: 'Is the blog ready to apply, and what to mend first?',
  options: { json: { type: 'boolean' }, language: { type: 'string' } },
  run: ({ values }) =>
    withCms(async (payload) => {
      const [
        { analysers, checks, messages, readers },
        { makeReport },
        { keepReport },
        { presentReport },
        { resolveOptions },
        { readBlogSettings },
      ] = await Promise.all([
        import('../../../plugins/measures'),
        import('../../../plugins/readiness/gather/makeReport'),
        import('../../../plugins/readiness/gather/keepReport'),
        import('../../../plugins/readiness/domain/presentReport'),
        import('../../../plugins/readiness/options'),
        import('../../cms/readBlogSettings'),
      ])
      const options = resolveOptions({ analysers, checks, messages, readers })
      const { language } = await readBlogSettings({ payload })
      const progress = showProgress('Measuring')
      const report = await makeReport({
        payload,
        ...options,
        now: new Date(),
        onProgress: progress.tell,
      })
      progress.end()
      await keepReport({ payload, report })
      const wanted = typeof values.language === 'string' ? values.language : language
      const presented = presentReport({ report, language: wanted, messages })
      if (values.json === true) await answer(presented)
      else say(showReport({ report: presented, language: wanted }))
      return 0
    }),
}
