import type { Page, Post } from '../../../src/payload-types'
import { body } from '../../support/body'
import type { Cms } from '../../support/cms'

/** A published post as an import writes it: nothing but its text is asked of it. */
export const publishPost = async (
  { payload }: Cms,
  data: Partial<Post> & { title: string },
): Promise<Post> =>
  payload.create({
    collection: 'posts',
    data: { body: body('একটি লেখা।'), _status: 'published', ...data } as Post,
    context: { import: true },
  })

export const publishPage = async (
  { payload }: Cms,
  data: Partial<Page> & { title: string },
): Promise<Page> =>
  payload.create({
    collection: 'pages',
    data: { body: body('একটি পাতা।'), _status: 'published', ...data } as Page,
    context: { import: true },
  })
