import { APIError, type CollectionBeforeChangeHook } from 'payload'

import { roleOf } from '../access'

const decisions = ['changes-asked', 'approved']

/**
 * Keeps who decided and when. Authors hand in, editors decide; a text that its author changes after approval
 * goes back into review.
 */
export const recordReview: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (req.context.import === true || !req.user) return data
  const before: unknown = originalDoc?.review ?? 'draft'
  const isAuthor = roleOf(req) === 'author'
  if (data.review === before || data.review === undefined) {
    const changed =
      data.body !== undefined && JSON.stringify(data.body) !== JSON.stringify(originalDoc?.body)
    return isAuthor && before === 'approved' && changed ? { ...data, review: 'in-review' } : data
  }
  if (!decisions.includes(data.review as string)) return data
  if (isAuthor) {
    throw new APIError(
      req.i18n.language === 'bn-BD'
        ? 'পর্যালোচনার সিদ্ধান্ত দেন সম্পাদক।'
        : 'Editors decide a review. Set it to “In review”.',
      403,
      { code: 'editors-review' },
      true,
    )
  }
  return { ...data, reviewedBy: req.user.id, reviewedAt: new Date().toISOString() }
}
