import type { Payload, PayloadRequest } from 'payload'

type Person = { email: string; name?: string | null }

/** Where the admin is reached from a mail. Never taken from the request: whoever asks could forge its host. */
const adminAddress = (payload: Payload): string => {
  const { address } = payload.config.custom as { address: string }
  return `${address}${payload.config.routes.admin}`
}

const page = (...paragraphs: string[]): string =>
  paragraphs.map((text) => `<p>${text}</p>`).join('\n')

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

/** Both languages in one mail: nobody knows yet which one the reader prefers. */
export const resetPasswordMail = (
  args: { req?: PayloadRequest; token?: string; user?: Person } = {},
): string => {
  const { req, token, user } = args
  if (!req || !token) return ''
  const link = `${adminAddress(req.payload)}/reset/${token}`
  return page(
    `${escaped(user?.name ?? '')}`,
    `নতুন পাসওয়ার্ড দিতে এই লিংক খুলুন: <a href="${link}">${link}</a>। লিংকটি এক ঘণ্টা কাজ করবে। আপনি না চেয়ে থাকলে কিছু করতে হবে না।`,
    `Open this link to set a new password: <a href="${link}">${link}</a>. It works for one hour. If you did not ask for it, do nothing.`,
  )
}

export const resetPasswordSubject = (): string => 'নতুন পাসওয়ার্ড / A new password'

export const inviteSubject = 'আপনাকে আমন্ত্রণ / You are invited'

/** The mail to somebody whom an administrator has just made a user. */
export const inviteMail = ({
  payload,
  token,
  user,
  blog,
}: {
  payload: Payload
  token: string
  user: Person
  blog: string
}): string => {
  const link = `${adminAddress(payload)}/reset/${token}`
  const name = escaped(user.name ?? user.email)
  const title = escaped(blog)
  return page(
    `${name}, আপনাকে “${title}” ব্লগে লেখার জন্য আমন্ত্রণ জানানো হয়েছে। নিজের পাসওয়ার্ড দিতে এই লিংক খুলুন: <a href="${link}">${link}</a>। লিংকটি সাত দিন কাজ করবে।`,
    `${name}, you are invited to the blog “${title}”. Open this link to choose your password: <a href="${link}">${link}</a>. It works for seven days.`,
  )
}
