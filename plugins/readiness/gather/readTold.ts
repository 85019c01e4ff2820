import { APIError, type PayloadRequest } from 'payload'

import { formatTime } from '../../../src/cms/formatTime'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { editAddress } from '../components/editAddress'
import { type Changes, changesSince } from '../domain/changesSince'
import type { PresentedItem } from '../domain/presentReport'
import type { Report } from '../domain/report'
import { readLastReports } from './readLastReports'

/** The latest report with all that it takes to tell it outside of the admin. */
export type Told = {
  report: Report
  createdAt: string
  changes: Changes | null
  /** The time of the report as the reader writes it. */
  date: string
  language: string
  /** Where an item is mended. */
  addressOf: (item: PresentedItem) => string
}

/**
 * The latest report and what changed since the one before, in the language that is asked for. Throws a 404 for whoever asks before there is
 * a report.
 */
export const readTold = async (req: PayloadRequest): Promise<Told> => {
  const [latest, before] = await readLastReports({ req, count: 2 })
  if (!latest)
    throw new APIError(
      'There is no report yet; run one. / এখনো কোনো প্রতিবেদন নেই; একটি চালান।',
      404,
      { code: 'no-report' },
      true,
    )
  const language = req.searchParams.get('language') ?? req.i18n.language
  const { timeZone } = await readBlogSettings({ payload: req.payload, req })
  const { address } = req.payload.config.custom as { address: string }
  const adminRoute = `${address}${req.payload.config.routes.admin}`
  return {
    report: latest.report,
    createdAt: latest.createdAt,
    changes: before ? changesSince({ before: before.report, after: latest.report }) : null,
    date: formatTime({ time: latest.createdAt, language, timeZone }),
    language,
    addressOf: (item) => editAddress({ item, adminRoute }),
  }
}
