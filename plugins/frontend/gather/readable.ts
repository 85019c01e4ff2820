import type { Page, Post } from '../../../src/payload-types'

export type Readable = { posts: Post; pages: Page }
export type ReadableCollection = keyof Readable
