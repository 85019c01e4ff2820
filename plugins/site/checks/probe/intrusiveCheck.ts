import type { Check } from '../../../../src/check/check'
import type { EvidenceItem, Finding } from '../../../../src/check/finding'
import { makeFinding } from '../../../../src/check/makeFinding'
import { ruleOf } from '../../../../src/check/ruleOf'
import type { Snapshot, SnapshotPage, SnapshotPost } from '../../../../src/check/snapshot'
import { adNetwork } from '../../domain/probe/adNetwork'
import {
  blocking,
  forced,
  type Intrusion,
  intrusionsOf,
  suspected,
} from '../../domain/probe/intrusions'
import { isLive } from '../../domain/probe/isLive'
import { isShell } from '../../domain/probe/isShell'
import { type ProbeEvidence, probeEvidence } from '../../domain/probe/probeEvidence'
import { type ProbeJudge, probeCheck } from './probeCheck'
import { readable, visitItem } from './visitItem'

type Evidence = { embeds: readonly EvidenceItem[]; posts: number; probe: ProbeEvidence }

const rule = ruleOf('policy-intrusive')

/**
 * Rule 56: nothing opens, moves or covers by itself. Embeds of a network for pop-ups fail without a visit; a pass takes one. What is
 * only read in a script is unknown until a browser has seen what it does.
 */
export const intrusiveCheck: Check<Evidence> = {
  rule,
  gather: async (context) => ({
    probe: probeEvidence(context),
    posts: context.snapshot.posts.length,
    embeds: forcedEmbeds(context.snapshot),
  }),
  judge: ({ embeds, posts, probe }, thresholds) => {
    const seen = probeCheck({
      id: rule.id,
      needsProof: true,
      needsHome: true,
      judge: (visit) => judgeVisit({ ...visit, posts }),
    }).judge(probe, thresholds)
    if (embeds.length === 0) return seen
    return makeFinding({
      rule,
      status: 'fail',
      variant: 'fail-embed',
      values: { count: embeds.length },
      items: [...embeds, ...(seen.status === 'fail' ? seen.evidence.items : [])],
      figures: { ...seen.evidence.figures, embeds: embeds.length },
    })
  },
}

const judgeVisit = ({
  result,
  posts,
  thresholds: { overlayUpTo = 0.3 },
}: Parameters<ProbeJudge>[0] & { posts: number }): Finding => {
  const pages = result.visits.filter(
    (visit) =>
      isLive(visit) === true &&
      visit.page?.advertising !== undefined &&
      ['home', 'menu', 'posts', 'pages'].includes(visit.role),
  )
  const found = intrusionsOf({ result, pages, overlayUpTo })
  const of = (kinds: ReadonlySet<Intrusion['kind']>) => found.filter(({ kind }) => kinds.has(kind))
  const [hard, soft, open] = [of(blocking), of(forced), of(suspected)]
  const mild = found.filter((one) => ![...hard, ...soft, ...open].includes(one))
  const isRendered = (result.rendered?.length ?? 0) > 0
  const figures = {
    pages: pages.length,
    rendered: result.rendered?.length ?? null,
    forced: hard.length + soft.length,
    mild: mild.length,
    suspected: open.length,
  }
  const values = { ...figures, rendered: figures.rendered ?? 0 }
  const items = [...hard, ...soft, ...open, ...mild].map(itemOf)
  const say = (
    status: 'pass' | 'warn' | 'fail' | 'unknown',
    variant: string = status,
    more: { blocks?: 'quality'; fix?: { key: string } } = {},
  ) => makeFinding({ rule, status, variant, values, items, figures, ...more })
  const first = hard[0]
  if (first) return say('fail', `fail-${first.kind}`)
  if (soft[0]) return say('fail', `fail-${soft[0].kind}`, { blocks: 'quality' })
  const isSeen = posts === 0 ? pages.length > 0 : pages.some(({ role }) => role === 'posts')
  if (!isSeen) return say('unknown', 'unknown', { fix: { key: 'site-probe:fix-run' } })
  if (!isRendered && open.length > 0)
    return say('unknown', 'unknown-suspect', { fix: { key: `${rule.id}:fix-browser` } })
  if (!isRendered && isShell(result))
    return say('unknown', 'unknown-shell', { fix: { key: `${rule.id}:fix-browser` } })
  if (mild.length + open.length > 0) return say('warn')
  return say('pass', isRendered ? 'pass' : 'pass-read')
}

const itemOf = ({ kind, address, where, document }: Intrusion): EvidenceItem =>
  visitItem({
    visit: { address, document, status: null, problem: null, finalAddress: null, hops: 0 },
    detail: {
      key: `${rule.id}:${kind}`,
      values: { address: readable(address), where: readable(where).slice(0, 200) },
    },
  })

/** Embeds of posts and pages that come from a network for pop-ups and forced pages. */
const forcedEmbeds = ({ posts, pages }: Pick<Snapshot, 'posts' | 'pages'>): EvidenceItem[] => [
  ...posts.flatMap((post) => forcedEmbedsOf('posts', post)),
  ...pages.flatMap((page) => forcedEmbedsOf('pages', page)),
]

const forcedEmbedsOf = (
  kind: 'posts' | 'pages',
  { id, title, article }: SnapshotPost | SnapshotPage,
): EvidenceItem[] =>
  article.embeds.flatMap(({ url }) => {
    const host = URL.canParse(url, 'https://own.invalid/')
      ? new URL(url, 'https://own.invalid/').hostname
      : ''
    return adNetwork(host) === 'forced'
      ? [
          {
            kind,
            id,
            title,
            field: 'body',
            detail: { key: `${rule.id}:embed`, values: { where: host } },
          },
        ]
      : []
  })
