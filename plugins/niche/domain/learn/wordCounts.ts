/** The words of a text by stem, with the form to show and how often each stands there (three times for each in the title). */
export type WordCounts = readonly (readonly [stem: string, form: string, count: number])[]
