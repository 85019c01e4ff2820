import type { DecidedPassage, MatchedSource } from '../matchedSource'

/** The passages of a source that weigh at the gate: of somebody else, not excluded, undecided or called copied. */
export const weighedPassages = ({
  relation,
  exclusion,
  passages,
}: Pick<MatchedSource, 'relation' | 'exclusion' | 'passages'>): DecidedPassage[] =>
  relation === 'self' || exclusion !== null
    ? []
    : passages.filter(
        ({ kind, excluded, decision }) =>
          kind !== 'possible-paraphrase' &&
          excluded === undefined &&
          (decision === null || decision === 'copied'),
      )
