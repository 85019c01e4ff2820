import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { type SignedInRequest, withUser } from '../../../src/cms/withUser'
import { publishablePosts } from '../gather/publishablePosts'
import { replaceSchedule } from '../gather/replaceSchedule'
import { problem } from '../../../src/cms/problem'
import { readWish } from './readWish'

/**
 * `POST /api/cadence/schedule` with `{ post, at }`: plans that a draft is published at a time (ISO 8601), moves it there, or takes it
 * off with `at: null`. Answers `{ post, at, previous }`. Only for whoever may publish the post; the gate judges its text when
 * the time has come.
 */
export const schedulePost: Endpoint = {
  path: '/cadence/schedule',
  method: 'post',
  ...described({
    id: 'schedulePost',
    tag: 'Regularity',
    summary: 'Plan when a draft is published, or take the plan back',
    description:
      'Only for whoever may publish the post; its text is judged when the time has come.',
    callers: 'people',
    body: {
      schema: {
        type: 'object',
        properties: {
          post: { type: 'string' },
          at: { type: ['string', 'null'], format: 'date-time', description: 'Null takes it off.' },
        },
        required: ['post', 'at'],
      },
    },
    answers: {
      200: {
        description: 'It is planned',
        schema: {
          type: 'object',
          properties: {
            post: { type: 'string' },
            at: { type: ['string', 'null'] },
            previous: {},
          },
          required: ['post', 'at'],
        },
      },
      404: {
        description: 'There is no such draft',
        schema: { $ref: '#/components/schemas/Errors' },
      },
      409: {
        description: 'It is being published at this moment, or is published already',
        schema: { $ref: '#/components/schemas/Errors' },
      },
    },
  }),
  handler: withUser(async (req) => {
    const { post, at } = await readWish(req, new Date())
    await mustBeDraft(req, post)
    if (!(await publishablePosts({ req, ids: [post] })).has(post)) {
      throw problem({
        req,
        status: 403,
        code: 'may-not-publish',
        field: 'post',
        en: 'Whoever may publish a post may plan it. Set the review to “In review” and ask an editor.',
        bn: 'যিনি প্রকাশ করতে পারেন, তিনিই সময় ঠিক করতে পারেন। লেখাটি পর্যালোচনায় পাঠিয়ে সম্পাদককে বলুন।',
      })
    }
    const { user } = req
    const replaced = await replaceSchedule({ payload: req.payload, post, at, by: user.id })
    if (replaced.isRunning) {
      throw problem({
        req,
        status: 409,
        code: 'running',
        field: 'post',
        en: 'This post is being published at this moment.',
        bn: 'লেখাটি ঠিক এই মুহূর্তে প্রকাশিত হচ্ছে।',
      })
    }
    return Response.json({ post, at: at?.toISOString() ?? null, previous: replaced.previous })
  }),
}

const mustBeDraft = async (req: SignedInRequest, id: string): Promise<void> => {
  const { docs } = await req.payload.find({
    collection: 'posts',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
    select: { _status: true },
  })
  const post = docs[0]
  if (!post) {
    throw problem({
      req,
      status: 404,
      code: 'not-found',
      field: 'post',
      en: 'There is no such post, or it is not yours.',
      bn: 'এমন পোস্ট নেই, অথবা এটি আপনার নয়।',
    })
  }
  if (post._status === 'published') {
    throw problem({
      req,
      status: 409,
      code: 'published',
      field: 'post',
      en: 'The public reads this post already. Plan changes of it in its editor.',
      bn: 'লেখাটি আগেই প্রকাশিত। এর পরিবর্তনের সময় সম্পাদনার পাতায় ঠিক করুন।',
    })
  }
}
