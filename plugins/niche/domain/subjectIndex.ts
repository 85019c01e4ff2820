import { indexTerms } from './indexTerms'
import { listedTerms } from './listedTerms'
import type { TermIndex } from './niche'
import { subjects } from './subject'

let made: TermIndex | null = null

/** The words of every subject, in the order of `subjects`. Made on the first call and kept: the lists never change. */
export function subjectIndex(): TermIndex {
  made ??= indexTerms(subjects.map(listedTerms))
  return made
}
