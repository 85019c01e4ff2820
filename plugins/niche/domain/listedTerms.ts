import type { NicheTerm } from './niche'
import type { Subject } from './subject'
import { subjectTerms } from './subjectTerms'
import { splitTerms } from './splitTerms'

const strongWeight = 1
const weakWeight = 1 / 3

/** The words of a subject in both languages: its strong ones count 1, its weak ones a third. */
export function listedTerms(subject: Subject): NicheTerm[] {
  const { en, bn } = subjectTerms[subject]
  return [en, bn].flatMap(({ strong, weak }) => [
    ...splitTerms(strong).map((term) => ({ term, weight: strongWeight })),
    ...splitTerms(weak).map((term) => ({ term, weight: weakWeight })),
  ])
}
