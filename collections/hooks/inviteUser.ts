import type { CollectionAfterChangeHook } from 'payload'

import { inviteMail, inviteSubject } from '../mail'

const week = 7 * 24 * 60 * 60 * 1000

/**
 * Invites whoever an administrator adds, when mail is set up: a link by which they choose their own password.
 * A mail that cannot be sent is told in the log and spoils nothing; the user can ask for a new password.
 */
export const inviteUser: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const { isMailSetUp } = req.payload.config.custom as { isMailSetUp?: boolean }
  if (operation !== 'create' || !req.user || !isMailSetUp) return doc
  const user = doc as { email: string; name: string }
  try {
    const token = await req.payload.forgotPassword({
      collection: 'users',
      data: { email: user.email },
      disableEmail: true,
      expiration: week,
      req,
    })
    const { name } = await req.payload.findGlobal({ slug: 'blog', depth: 0, req })
    await req.payload.sendEmail({
      to: user.email,
      subject: inviteSubject,
      html: inviteMail({ payload: req.payload, token, user, blog: name ?? '' }),
    })
  } catch (error) {
    req.payload.logger.error({ err: error, msg: 'The invitation could not be sent.' })
  }
  return doc
}
