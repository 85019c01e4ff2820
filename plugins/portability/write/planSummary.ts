import type { Message } from '../../../src/check/message'
import type { ImportPlan } from '../domain/plan/importPlan'
import { isImageAddress } from '../domain/isImageAddress'
import { warningMessage } from '../domain/warningMessage'
import { usedTerms } from './usedTerms'

/** What is kept and shown of a plan. */
export type PlanSummary = {
  posts: number
  pages: number
  authors: number
  categories: number
  tags: number
  media: number
  redirects: number
  notImported: Record<string, number>
  warnings: Message[]
  needsBlogUrl?: boolean
}

/** Most warnings that are kept with a batch. */
const mostWarnings = 500

/** Attachments that are no pictures stay where they are; they are counted as `files`. */
export const notImportedOf = (plan: ImportPlan): Record<string, number> => {
  const files = [...plan.attachments.values()].filter(({ url }) => !isImageAddress(url)).length
  return { ...plan.notImported, ...(files > 0 ? { files } : {}) }
}

/** A plan in numbers, as far as it is known before the bodies are read: pictures that only bodies name come on top. */
export const planSummary = (plan: ImportPlan): PlanSummary => ({
  posts: plan.planned.posts,
  pages: plan.planned.pages,
  authors: plan.authors.filter(({ uses }) => uses > 0).length,
  categories: usedTerms(plan.categories).length,
  tags: usedTerms(plan.tags).length,
  media: [...plan.attachments.values()].filter(({ url }) => isImageAddress(url)).length,
  redirects: plan.entries
    .filter(({ status }) => status === 'published')
    .reduce((sum, { oldPaths }) => sum + new Set(oldPaths).size, 0),
  notImported: notImportedOf(plan),
  warnings: plan.warnings.slice(0, mostWarnings).map(warningMessage),
  ...(plan.blog.url === null && plan.entries.length > 0 ? { needsBlogUrl: true } : {}),
})
