/** What is read of a post for `briefOf`; depth 1 fills in the picture and the categories. */
export const briefFields = {
  posts: {
    title: true,
    slug: true,
    publishedAt: true,
    excerpt: true,
    categories: true,
    coverImage: true,
  },
  pages: { title: true, slug: true },
} as const
