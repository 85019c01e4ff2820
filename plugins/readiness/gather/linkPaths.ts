import type { Article } from '../../../src/article/article'

type Links = Article['links']

/** Taking addresses apart is dear, and the links of a text stay what they are from report to report. */
const known = new WeakMap<Links, { address: string | null; paths: readonly (string | null)[] }>()

/** The path of each link on this blog, null for links elsewhere and to documents; remembered as long as the links are in memory. */
export const linkPaths = ({
  links,
  address,
  pathOf,
}: {
  links: Links
  /** Of the blog: the paths hold for it. */
  address: string | null
  pathOf: (address: string) => string | null
}): readonly (string | null)[] => {
  const before = known.get(links)
  if (before?.address === address) return before.paths
  const paths = links.map(({ href, target }) =>
    target || href === null || !isAddress(href) ? null : pathOf(href),
  )
  known.set(links, { address, paths })
  return paths
}

/** Fragments, mail addresses and the like lead to no page. */
const isAddress = (href: string): boolean => /^(https?:)?\/\//i.test(href) || /^[^#?:]/.test(href)
