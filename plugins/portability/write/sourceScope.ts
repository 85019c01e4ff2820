import type { ImportPlan } from '../domain/plan/importPlan'

/**
 * Which blog the ids of an export belong to. Blogger's ids are the only ones of their kind in the world; WordPress's are
 * told apart by the host of the blog, since two blogs that began on one machine can carry the same.
 */
export const sourceScope = (plan: Pick<ImportPlan, 'kind' | 'blog'>): string => {
  if (plan.kind !== 'wxr') return 'blogger'
  const host = plan.blog.url === null ? '' : new URL(plan.blog.url).host.replace(/^www\./, '')
  return `wordpress ${host}`
}
