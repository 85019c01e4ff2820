import type { PayloadRequest } from 'payload'

import type { AdsenseApplication } from '../../../src/payload-types'
import type { ApplicationEvidence } from '../domain/applicationEvidence'

const most = 200

export type ReadApplication = Omit<AdsenseApplication, 'evidence'> & {
  evidence: ApplicationEvidence | null
}

/** The applications, the newest first, as whoever asks may see them. */
export const readApplications = async (req: PayloadRequest): Promise<ReadApplication[]> => {
  const { docs } = await req.payload.find({
    collection: 'adsense-applications',
    sort: '-appliedAt',
    limit: most,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs.map((doc) => ({
    ...doc,
    evidence: (doc.evidence as unknown as ApplicationEvidence | null | undefined) ?? null, // Stored as JSON.
  }))
}
