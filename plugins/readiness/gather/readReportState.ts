import type { PayloadRequest } from 'payload'

import type { Messages } from '../../../src/check/messages'
import { type PresentedReport, presentReport } from '../domain/presentReport'
import type { Report } from '../domain/report'
import { isAlive } from './isAlive'

export type RunProgress = { done: number; total: number }

export type ReportState = {
  /** The latest finished report. */
  report: (PresentedReport & { id: string; createdAt: string }) | null
  /** The one that is being made. */
  running: { id: string; progress: RunProgress | null } | null
  /** Set when the last attempt failed. */
  failed: { error: string } | null
}

/** Where the reports stand, as whoever asks may see it: the latest, the one being made, the failure of the last attempt. */
export const readReportState = async ({
  req,
  messages,
  language,
}: {
  req: PayloadRequest
  messages: Messages
  language: string
}): Promise<ReportState> => {
  const find = async (state: 'done' | 'running' | 'failed') => {
    const { docs } = await req.payload.find({
      collection: 'reports',
      where: { state: { equals: state } },
      sort: '-createdAt',
      limit: 1,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      req,
    })
    return docs[0]
  }
  const [latest, current, broken] = await Promise.all([
    find('done'),
    find('running'),
    find('failed'),
  ])
  return {
    report: latest?.report
      ? {
          id: latest.id,
          createdAt: latest.createdAt,
          ...presentReport({ report: latest.report as unknown as Report, language, messages }), // Stored as JSON.
        }
      : null,
    running:
      current && isAlive(current)
        ? { id: current.id, progress: (current.progress as RunProgress | null | undefined) ?? null }
        : null,
    failed:
      broken && (!latest || broken.createdAt > latest.createdAt)
        ? { error: broken.error ?? '' }
        : null,
  }
}
