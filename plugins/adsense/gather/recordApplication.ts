import type { AdsenseApplication } from '../../../src/payload-types'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import type { SignedInRequest } from '../../../src/cms/withUser'
import { applicationEvidence } from '../domain/applicationEvidence'
import { hostOfSite } from '../domain/google/hostOfSite'
import type { ResolvedAdsenseOptions } from '../options'

/** Records an application with the newest report, publisher id and host of this moment. @param appliedAt ISO 8601 */
export const recordApplication = async ({
  req,
  options,
  appliedAt,
}: {
  req: SignedInRequest
  options: Pick<ResolvedAdsenseOptions, 'readReport'>
  appliedAt: string
}): Promise<AdsenseApplication> => {
  const { payload } = req
  const [{ address, publisherId }, newest] = await Promise.all([
    readBlogSettings({ payload, req }),
    options.readReport(req),
  ])
  const evidence = newest && applicationEvidence(newest)
  // What stands in the report is nobody's to write; the endpoint has checked that an administrator asks.
  return payload.create({
    collection: 'adsense-applications',
    data: {
      appliedAt,
      outcome: 'waiting',
      site: address === null ? null : hostOfSite(address),
      publisherId,
      recordedBy: req.user.id,
      // All of them, so that both databases answer alike where there is no report.
      report: evidence?.reportId ?? null,
      verdict: evidence?.verdict ?? null,
      rulesVersion: evidence?.rulesVersion ?? null,
      evidence: evidence as unknown as Record<string, unknown> | null, // Stored as JSON.
    },
    depth: 0,
    req,
  })
}
