import type { Snapshot } from '../../../src/check/snapshot'
import { delicateSubjects } from './delicateSubjects'
import { isNicheFacts } from './isNicheFacts'
import { nicheFactsOf } from './nicheFactsOf'
import { type Subject, subjects } from './subject'

export type DelicatePost = {
  id: string
  title: string
  /** The delicate subject it is about; null when it is about none. */
  subject: Subject | null
  hasSources: boolean
  /** Whether an author's page tells who they are. */
  hasCredentials: boolean
}

export type DelicateEvidence = {
  /** Posts whose subject could not be told. */
  untold: number
  posts: readonly DelicatePost[]
}

const border = 0.5
const delicatePlaces = delicateSubjects.map(
  (subject) => [subject, subjects.indexOf(subject)] as const,
)

/** Every indexable post whose subject can be told: whether it is delicate, and what it shows of its sources and its author. */
export function gatherDelicate(snapshot: Snapshot): DelicateEvidence {
  const biographies = new Map(snapshot.authors.map(({ id, bio }) => [id, bio.trim()]))
  const indexable = snapshot.posts.filter(({ noindex }) => !noindex)
  const told = indexable.flatMap((post): DelicatePost[] => {
    const { id, title, article, facts, authors, sourcesUsed } = post
    const scores = (
      isNicheFacts(facts.niche)
        ? facts.niche
        : nicheFactsOf({ article, niche: snapshot.settings.niche })
    ).subjects
    if (scores === null) return []
    let best: Subject | null = null
    let highest = 0
    for (const [subject, place] of delicatePlaces) {
      const score = scores[place] ?? 0
      if (score < border || (best !== null && score <= highest)) continue
      best = subject
      highest = score
    }
    return [
      {
        id,
        title,
        subject: best,
        hasSources:
          sourcesUsed.length > 0 ||
          article.links.some(({ href, target }) => target === null && /^https?:/i.test(href ?? '')),
        hasCredentials: authors.some((author) => (biographies.get(author) ?? '') !== ''),
      },
    ]
  })
  return { untold: indexable.length - told.length, posts: told }
}
