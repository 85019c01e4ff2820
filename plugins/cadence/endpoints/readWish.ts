import type { SignedInRequest } from '../../../src/cms/withUser'
import { problem } from '../../../src/cms/problem'

/** Nobody plans for longer; a date beyond is a slip of the keyboard. */
const longest = 5 * 366 * 86_400_000
const iso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/

/** What a request asks of the calendar: a post, and when it is to appear, or null for not at all. Throws what is wrong with it. */
export const readWish = async (
  req: SignedInRequest,
  now: Date,
): Promise<{ post: string; at: Date | null }> => {
  const body = (await req.json?.().catch(() => null)) as { post?: unknown; at?: unknown } | null
  const refuse = (field: string, code: string, status: number, en: string, bn: string): never => {
    throw problem({ req, status, code, field, en, bn })
  }
  const { post, at } = typeof body === 'object' && body !== null ? body : {}
  if (typeof post !== 'string' || post === '' || post.length > 100)
    return refuse(
      'post',
      'no-post',
      400,
      'Send the id of a post as “post”.',
      '“post” ঘরে পোস্টের আইডি পাঠান।',
    )
  if (at === null) return { post, at }
  if (typeof at !== 'string' || !iso.test(at) || Number.isNaN(Date.parse(at)))
    return refuse(
      'at',
      'no-time',
      400,
      'Send a time such as 2026-12-01T09:00:00+06:00 as “at”, or null to take the post off the calendar.',
      '“at” ঘরে 2026-12-01T09:00:00+06:00 এর মতো সময় পাঠান, ক্যালেন্ডার থেকে সরাতে null।',
    )
  const time = new Date(at)
  if (time.getTime() <= now.getTime())
    return refuse(
      'at',
      'past',
      422,
      'That time is past. Choose one that is still to come.',
      'সময়টি পেরিয়ে গেছে। সামনের কোনো সময় বেছে নিন।',
    )
  if (time.getTime() - now.getTime() > longest)
    return refuse(
      'at',
      'too-far',
      422,
      'Choose a time within five years.',
      'পাঁচ বছরের মধ্যে কোনো সময় বেছে নিন।',
    )
  return { post, at: time }
}
