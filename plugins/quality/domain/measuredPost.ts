import type { QualityFacts } from './qualityFacts'

/** A post with its facts, as the checks of this plugin judge it. */
export type MeasuredPost = { id: string; title: string; facts: QualityFacts }
