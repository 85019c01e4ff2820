/** A term that decided a score: how often it stands in the text (three times for each in the title) and how much each counts. */
export type TermCount = { term: string; count: number; weight: number; learned?: true }
