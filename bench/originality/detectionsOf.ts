import type { CheckResult } from '../../plugins/originality/domain/check/checkResult'
import { documentName } from './fillStore'
import type { SpanPair } from './plagdet'

/**
 * What a check says is copied: every passage but possible paraphrases and those left out for being too short or too
 * poor in words. Quotations are copied too: that they may stand does not make them the writer's own.
 */
export const detectionsOf = (result: CheckResult): SpanPair[] =>
  result.sources.flatMap(({ document, passages }) =>
    passages
      .filter(
        ({ kind, excluded }) =>
          kind !== 'possible-paraphrase' &&
          (excluded === undefined || excluded === 'quotation-marks' || excluded === 'quote-block'),
      )
      .map(({ suspicious, source }) => ({
        source: document.slice(documentName('').length),
        suspicious,
        sourceSpan: source,
      })),
  )
