import type { Article } from '../../../src/article/article'
import type { NichePreset } from '../../../src/check/snapshot'
import { canTell } from './canTell'
import { compileNiche } from './compileNiche'
import type { NicheSettings } from './niche'
import type { NicheFacts } from './nicheFacts'
import { nicheScore } from './nicheScore'
import { presetNiches } from './presetNiches'
import { scoreWords } from './scoreWords'
import { stemmedWords } from './stemmedWords'

const mostTerms = 12

const compiled = new WeakMap<NicheSettings, ReturnType<typeof compileNiche>>()

function ready(settings: NicheSettings) {
  let niche = compiled.get(settings)
  if (niche === undefined) compiled.set(settings, (niche = compileNiche(settings)))
  return niche
}

/**
 * How near one article is to the declared subject and to each preset. A preset is weighed against the strongest other one;
 * a subject of the blogger's own words stands alone, since it may lie within a preset.
 */
export function nicheFactsOf(options: { article: Article; niche: NicheSettings }): NicheFacts {
  const { article, niche: settings } = options
  const body = stemmedWords(article.text)
  const title = stemmedWords(article.title)
  const words = body.stems.length
  const niche = ready(settings)
  const tell = (presetOnly: boolean) =>
    canTell({ text: article.text, body, language: article.language, presetOnly })
  const evidence = new Map<NichePreset, number>()
  if (words > 0)
    for (const [preset, candidate] of presetNiches())
      evidence.set(preset, scoreWords({ title, body, niche: candidate }).evidence)
  const rivalOf = (preset: NichePreset) =>
    Math.max(0, ...[...evidence].flatMap(([other, value]) => (other === preset ? [] : [value])))
  const presetScore = (preset: NichePreset) =>
    nicheScore({
      evidence: evidence.get(preset) ?? 0,
      rival: rivalOf(preset),
      terms: Number.POSITIVE_INFINITY,
    })
  const listed = tell(true)
  const presets = listed
    ? {
        education: presetScore('education'),
        lifestyle: presetScore('lifestyle'),
        'information-technology': presetScore('information-technology'),
        sports: presetScore('sports'),
        entertainment: presetScore('entertainment'),
      }
    : null
  // A preset's lists know two languages; keywords beside it do not make up for the words that are missing.
  const isTold = niche?.presetOnly || settings.preset !== null ? listed : tell(false)
  if (niche === null || !isTold) return { words, score: null, terms: [], presets }
  const own = scoreWords({ title, body, niche })
  const score = nicheScore({
    evidence: own.evidence,
    rival: settings.preset === null ? 0 : rivalOf(settings.preset),
    terms: niche.size,
  })
  return { words, score, terms: own.terms.slice(0, mostTerms), presets }
}
