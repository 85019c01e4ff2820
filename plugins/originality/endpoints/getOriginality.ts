import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { withUser } from '../../../src/cms/withUser'
import { checkPost } from '../gather/checkPost'
import { presentStored } from '../gather/presentStored'
import { readStored } from '../gather/readStored'
import { readTexts } from '../gather/readTexts'
import { ownPost } from './ownPost'
import { problem } from '../../../src/cms/problem'

/**
 * `GET /api/posts/:id/originality`: what the last check found, for editors and the authors of the post. Of the text as it is being
 * written, `?state=published` for the one the public reads. Checked now where the last check was of another text.
 */
export const getOriginality: Omit<Endpoint, 'root'> = {
  path: '/:id/originality',
  method: 'get',
  ...described({ internal: 'serves the screens of originality' }),
  handler: withUser(async (req) => {
    const { payload } = req
    const id = await ownPost(req, String(req.routeParams?.id))
    const texts = await readTexts({ payload, id })
    const wanted = req.searchParams.get('state')
    const state =
      (wanted !== 'published' && texts?.working) || !texts?.published ? 'working' : 'published'
    const written = texts?.[state]
    if (!written || (wanted === 'published' && state !== wanted)) {
      throw problem({
        req,
        status: 404,
        code: 'not-published',
        field: 'state',
        en: 'The public does not read this post.',
        bn: 'এই পোস্ট প্রকাশিত নয়।',
      })
    }
    const current = async () => {
      const stored = await readStored({ payload, post: id, state })
      return stored?.check.revision === written.revision ? stored : null
    }
    let stored = await current()
    if (!stored) {
      await checkPost({ payload, id })
      stored = await current()
    }
    return Response.json(await presentStored({ req, written: { ...written, id }, state, stored }))
  }),
}
