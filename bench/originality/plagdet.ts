import type { Span } from '../../src/article/article'

/** A pair of spans: what was planted, or what was found. */
export type SpanPair = { source: string; suspicious: Span; sourceSpan: Span }

/** What was planted in one text and what was found there. */
export type Findings = { cases: readonly SpanPair[]; detections: readonly SpanPair[] }

export type Plagdet = {
  /** F1 of precision and recall / log2(1 + granularity), 0..1. */
  plagdet: number
  /** Mean share of a detection's characters, both sides, that are planted; 1 when nothing was found. */
  precision: number
  /** Mean share of a case's characters, both sides, that were found; 1 when nothing was planted. */
  recall: number
  /** Detections per case that was found at all; 1 when none was. */
  granularity: number
  cases: number
  detections: number
}

const overlap = (one: Span, other: Span): Span => {
  const offset = Math.max(one.offset, other.offset)
  const end = Math.min(one.offset + one.length, other.offset + other.length)
  return { offset, length: Math.max(0, end - offset) }
}

/** Characters that lie in at least one of the spans. */
const unionLength = (spans: readonly Span[]): number => {
  let length = 0
  let reached = 0
  for (const { offset, length: wide } of spans.toSorted((a, b) => a.offset - b.offset)) {
    const end = offset + wide
    length += Math.max(0, end - Math.max(offset, reached))
    reached = Math.max(reached, end)
  }
  return length
}

/** PAN's rule: a detection meets a case when both sides overlap. */
const meet = (one: SpanPair, other: SpanPair): boolean =>
  one.source === other.source &&
  overlap(one.suspicious, other.suspicious).length > 0 &&
  overlap(one.sourceSpan, other.sourceSpan).length > 0

/** Share of a pair's characters that its partners cover. */
const coveredShare = (pair: SpanPair, partners: readonly SpanPair[]): number => {
  const length = pair.suspicious.length + pair.sourceSpan.length
  if (length === 0) return 0
  const covered =
    unionLength(partners.map(({ suspicious }) => overlap(pair.suspicious, suspicious))) +
    unionLength(partners.map(({ sourceSpan }) => overlap(pair.sourceSpan, sourceSpan)))
  return covered / length
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length

/**
 * The measures of PAN's text alignment task by characters, averaged over cases and detections (macro): M. Potthast
 * et al., An Evaluation Framework for Plagiarism Detection, COLING 2010.
 */
export const plagdet = (texts: readonly Findings[]): Plagdet => {
  const precisions: number[] = []
  const recalls: number[] = []
  const found: number[] = []
  for (const { cases, detections } of texts) {
    for (const planted of cases) {
      const partners = detections.filter((detection) => meet(planted, detection))
      recalls.push(coveredShare(planted, partners))
      if (partners.length > 0) found.push(partners.length)
    }
    for (const detection of detections) {
      const partners = cases.filter((planted) => meet(planted, detection))
      precisions.push(coveredShare(detection, partners))
    }
  }
  const precision = mean(precisions)
  const recall = mean(recalls)
  const granularity = mean(found)
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return {
    plagdet: f1 / Math.log2(1 + granularity),
    precision,
    recall,
    granularity,
    cases: recalls.length,
    detections: precisions.length,
  }
}
