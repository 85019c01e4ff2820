import type { InternalLink } from '../../../src/check/snapshot'

/** One text for one document of the blog, whatever links to it. */
export function documentKey({ kind, id }: NonNullable<InternalLink['target']>): string {
  return `${kind}/${id}`
}
