import type { Check } from '../../../../src/check/check'
import type { EvidenceItem } from '../../../../src/check/finding'
import { makeFinding } from '../../../../src/check/makeFinding'
import { ruleOf } from '../../../../src/check/ruleOf'
import type { Thresholds } from '../../../../src/check/thresholds'
import { isShell } from '../../domain/probe/isShell'
import { type ProbeEvidence, probeEvidence } from '../../domain/probe/probeEvidence'
import type { ProbeResult } from '../../domain/probe/probe'
import { type Balance, balanceOf, type PostPromotion } from '../../domain/promotion/balanceOf'
import { promotionIn } from '../../domain/promotion/promotionIn'
import { blogAddress, probeCheck } from './probeCheck'
import { readable } from './visitItem'

type Evidence = { posts: readonly PostPromotion[]; probe: ProbeEvidence }

const rule = ruleOf('policy-ad-balance')

/**
 * Rule 55: more content than advertising, on every post. Texts that sell more than they say fail without a visit; a pass takes one,
 * since advertisements stand in the frontend. Only when most posts fail does it block; else it is a matter of quality.
 */
export const adBalanceCheck: Check<Evidence> = {
  rule,
  gather: async (context) => ({
    probe: probeEvidence(context),
    posts: context.snapshot.posts
      .filter(({ noindex }) => !noindex)
      .map((post) => ({ id: post.id, title: post.title, ...promotionIn(post) })),
  }),
  judge: ({ posts, probe }, thresholds) => {
    const byTexts = judgeBalance({ posts, result: null, thresholds })
    const seen = probeCheck({
      id: rule.id,
      needsProof: true,
      needsHome: true,
      judge: ({ result }) => judgeBalance({ posts, result, thresholds }),
    }).judge(probe, thresholds)
    return byTexts.status === 'fail' && seen.status === 'unknown' ? byTexts : seen
  },
}

const judgeBalance = (given: {
  posts: readonly PostPromotion[]
  result: ProbeResult | null
  thresholds: Thresholds
}) => {
  const { posts, result, thresholds } = given
  const { mobileHeightUpTo = 0.3, warnUpTo = 0.5, wordsPerAd = 60, slotPixels = 250 } = thresholds
  const balances = balanceOf({ posts, result, wordsPerAd, slotPixels })
  const worst = ({ words, height }: Balance): number => Math.max(words, height ?? 0)
  const sorted = balances.toSorted((one, other) => worst(other) - worst(one))
  const over = sorted.filter((one) => worst(one) >= warnUpTo)
  const near = sorted.filter((one) => worst(one) < warnUpTo && (one.height ?? 0) > mobileHeightUpTo)
  const open = posts.filter((post) => isUnlabelled(post, result))
  const slots = balances.reduce((sum, one) => sum + one.slots, 0)
  const isMost = over.filter(({ kind }) => kind === 'posts').length * 2 > posts.length
  const figures = {
    posts: posts.length,
    selling: posts.filter(({ links, isSponsored }) => links > 0 || isSponsored).length,
    over: over.length,
    near: near.length,
    unlabelled: open.length,
    slots,
    rendered: result?.rendered?.length ?? null,
  }
  const values = { ...figures, rendered: figures.rendered ?? 0, share: worst(sorted[0] ?? nothing) }
  const items = [
    ...[...over, ...near].map(itemOf),
    ...open.map(({ id, title, links }): EvidenceItem => ({
      kind: 'posts',
      id,
      title,
      field: 'body',
      detail: { key: `${rule.id}:unlabelled`, values: { links } },
    })),
  ]
  const say = (
    status: 'pass' | 'warn' | 'fail' | 'unknown',
    variant: string = status,
    more: { blocks?: 'quality'; fix?: { key: string } } = {},
  ) => makeFinding({ rule, status, variant, values, items, figures, ...more })
  if (over.length > 0)
    return isMost ? say('fail', 'fail-most') : say('fail', 'fail', { blocks: 'quality' })
  if (near.length > 0) return say('warn')
  // A visit that was cut short, or made by a version that did not look, shows nothing of the frontend's advertising.
  const looked = (result?.visits ?? []).filter(
    ({ role, page }) => role === 'posts' && page?.advertising !== undefined,
  )
  if (posts.length > 0 && looked.length === 0)
    return say('unknown', 'unknown', { fix: { key: 'site-probe:fix-run' } })
  if (result && !result.rendered && isShell(result))
    return say('unknown', 'unknown-shell', { fix: { key: `${rule.id}:fix-height` } })
  // How high they are is all that is not known: that many, however high, do not outweigh the words.
  if (slots > 0 && !result?.rendered)
    return say('unknown', 'unknown-height', {
      blocks: 'quality',
      fix: { key: `${rule.id}:fix-height` },
    })
  if (open.length > 0)
    return say('warn', 'warn-unlabelled', { fix: { key: `${rule.id}:fix-label` } })
  return say('pass', slots + figures.selling > 0 ? 'pass' : 'pass-none')
}

const nothing: Balance = { kind: 'home', id: '', title: '', words: 0, height: null, slots: 0 }

/** A post with links that pay, neither said in its words nor marked on each link, here or on the public page. */
const isUnlabelled = (post: PostPromotion, result: ProbeResult | null): boolean => {
  if (post.links === 0 || post.isDisclosed || post.marked === post.links) return false
  const shown = result?.visits.find(
    ({ document }) => document?.kind === 'posts' && document.id === post.id,
  )?.page?.advertising
  return !(shown && shown.paying >= post.links && shown.unmarked === 0)
}

const itemOf = ({ kind, id, title, words, height }: Balance): EvidenceItem => {
  const byHeight = height !== null && height > words
  const detail = {
    key: `${rule.id}:${byHeight ? 'height' : 'words'}`,
    values: { share: byHeight ? height : words },
  }
  return kind === 'posts'
    ? { kind, id, title, field: 'body', detail }
    : blogAddress(readable(id), detail)
}
