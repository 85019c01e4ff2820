import type { Article } from '../../../src/article/article'
import { articleWords } from './articleWords'
import { canTell } from './canTell'
import { decidingTerms } from './decidingTerms'
import { likeness } from './learn/likeness'
import { tallyStems } from './learn/tallyStems'
import type { NicheSettings } from './niche'
import type { NicheFacts } from './nicheFacts'
import { onSubjectScore } from './onSubjectScore'
import { ownShare } from './ownShare'
import { ownSubject } from './ownSubject'
import { scoreWords } from './scoreWords'
import { subjects } from './subject'
import { subjectIndex } from './subjectIndex'
import { subjectShare } from './subjectShare'

/**
 * How near one article is to the declared subject and to every subject that has words of its own. A preset is weighed against all
 * others; a subject of the blogger's own words stands alone, since it may lie within another. What editors confirmed is weighed in
 * where the settings hold a model.
 */
export function nicheFactsOf(options: { article: Article; niche: NicheSettings }): NicheFacts {
  const { article, niche: settings } = options
  const { title, body } = articleWords(article)
  const words = body.stems.length
  const own = ownSubject(settings)
  const tell = (presetOnly: boolean) =>
    canTell({ text: article.text, body, language: article.language, presetOnly })
  const isListed = tell(true)
  // A preset's lists know two languages; keywords beside it do not make up for the words that are missing.
  const isTold = settings.preset !== null ? isListed : tell(false)
  if (!isListed && (own === null || !isTold))
    return { words, score: null, terms: [], subjects: null }
  const listed = scoreWords({ title, body, index: subjectIndex() })
  const evidence = listed.map((one) => one.evidence)
  const scores = isListed
    ? subjects.map((subject) =>
        onSubjectScore({ share: subjectShare({ subject, evidence }), learned: null }),
      )
    : null
  if (own === null || !isTold) return { words, score: null, terms: [], subjects: scores }
  const place = settings.preset === null ? -1 : subjects.indexOf(settings.preset)
  const said = own.index === null ? listed[place] : scoreWords({ title, body, index: own.index })[0]
  if (said === undefined) return { words, score: null, terms: [], subjects: scores }
  const share =
    settings.preset === null
      ? ownShare({ evidence: said.evidence, terms: own.size })
      : subjectShare({ subject: settings.preset, evidence, own: said.evidence })
  const model = settings.model ?? null
  const like = model === null ? null : likeness({ counts: tallyStems({ title, body }), model })
  const learned =
    model === null || like === null ? null : { likeness: like.likeness, confirmed: model.confirmed }
  const terms = [...said.counts].map(([{ term, weight }, count]) => ({ term, count, weight }))
  return {
    words,
    score: onSubjectScore({ share, learned }),
    terms: decidingTerms([...terms, ...(like?.terms ?? [])]),
    subjects: scores,
  }
}
