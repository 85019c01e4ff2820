import type { Post } from '../../../src/payload-types'

/** The parts of a post that are analysed. */
export const rawArticle = ({ title, excerpt, language, body }: Post) => ({
  title: title ?? '',
  excerpt: excerpt ?? '',
  language: language ?? null,
  body,
})
