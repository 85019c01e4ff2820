/**
 * How documents that another one leads to are filled in: what an address and a name need, never a whole body.
 * Depth 2 reaches the categories of a linked post and the photo of an author.
 */
export const populateTwice = {
  depth: 2,
  populate: {
    posts: { title: true, slug: true, publishedAt: true, categories: true },
    pages: { title: true, slug: true },
  },
} as const
