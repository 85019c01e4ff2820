import { getPayload, type SanitizedConfig } from 'payload'

import { startRoutes } from '../cms/startRoutes'
import { startJobRunner } from '../work/jobRunner'
import { openLeaseStore } from '../work/lease/openLeaseStore'

/** Runs jobs in development, where the API lives inside Next and its modules are loaded anew with every edit: once. */
export const startDevelopment = (config: Promise<SanitizedConfig>): void => {
  const shared = globalThis as { ekagroDevelopment?: Promise<void> }
  shared.ekagroDevelopment ??= start(config)
}

const start = async (config: Promise<SanitizedConfig>): Promise<void> => {
  const payload = await getPayload({ config })
  startJobRunner({ payload, leases: await openLeaseStore({ payload, name: 'jobs' }) })
  await startRoutes(payload)
}
