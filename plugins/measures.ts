import type { Analyser } from '../src/check/analyser'
import type { Check } from '../src/check/check'
import { mergeMessages } from '../src/check/mergeMessages'
import type { SnapshotReader } from '../src/cms/snapshotReader'
import { cadenceChecks } from './cadence/checks'
import { cadenceReader } from './cadence/gather/cadenceReader'
import { messages as cadence } from './cadence/translations/messages'
import { contactReader } from './contact/gather/contactReader'
import { nicheAnalyser } from './niche/analyser'
import { nicheChecks } from './niche/checks'
import { messages as niche } from './niche/translations/messages'
import { originalityAnalyser } from './originality/analyser'
import { originalityChecks } from './originality/checks'
import { originalityReader } from './originality/gather/originalityReader'
import { messages as originality } from './originality/translations/messages'
import { qualityAnalyser } from './quality/analyser'
import { qualityChecks } from './quality/checks'
import { policyReader } from './quality/gather/policyReader'
import { messages as quality } from './quality/translations/messages'
import { messages as readiness } from './readiness/translations/messages'
import { promotionAnalyser } from './site/analyser'
import { siteChecks } from './site/checks'
import { siteReader } from './site/gather/siteReader'
import { advertisingMessages } from './site/translations/advertisingMessages'
import { messages as site } from './site/translations/messages'
import { probeMessages } from './site/translations/probeMessages'
import { trafficChecks } from './traffic/checks'
import { trafficReader } from './traffic/gather/trafficReader'
import { messages as traffic } from './traffic/translations/messages'
import { trustChecks } from './trust/checks'
import { trustReaders } from './trust/gather/trustReaders'
import { messages as trust } from './trust/translations/messages'

/**
 * What this version measures: the list that `payload.config.ts`, the worker thread and the command line share.
 * A new plugin that measures is added here and nowhere else.
 */
export const analysers: readonly Analyser[] = [
  qualityAnalyser,
  nicheAnalyser,
  originalityAnalyser,
  promotionAnalyser,
]

export const checks = [
  ...qualityChecks,
  ...originalityChecks,
  ...nicheChecks,
  ...cadenceChecks,
  ...siteChecks,
  ...trafficChecks,
  ...trustChecks,
] as readonly Check[]

/** What checks read beside the documents of the blog. */
export const readers: readonly SnapshotReader[] = [
  originalityReader,
  policyReader,
  cadenceReader,
  trafficReader,
  siteReader,
  ...trustReaders,
  contactReader,
]

/** The words of every finding, in English and Bengali. */
export const messages = mergeMessages([
  readiness,
  quality,
  originality,
  niche,
  cadence,
  site,
  probeMessages,
  advertisingMessages,
  traffic,
  trust,
])
