import { type OutcomeKind, outcomes } from './outcomes'

/** Whether an outcome counts as accepted or refused, still waits, or says nothing of the blog. One that nobody knows says nothing. */
export const kindOfOutcome = (outcome: string): OutcomeKind =>
  outcomes.find(({ value }) => value === outcome)?.kind ?? 'withdrawn'
