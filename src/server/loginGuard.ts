import { setTimeout as wait } from 'node:timers/promises'

import type { MiddlewareHandler } from 'hono'

/** Every refusal takes a whole number of these, in ms: hashing a password or sending a mail takes less. */
const step = 750

const refusal = {
  errors: [
    {
      message:
        'The e-mail or the password is wrong. After five wrong passwords in a row signing in is closed for ten minutes. / ই-মেইল বা পাসওয়ার্ড ঠিক নেই। পরপর পাঁচবার ভুল হলে দশ মিনিট প্রবেশ বন্ধ থাকে।',
      data: { code: 'sign-in-refused' },
    },
  ],
}

const untilStep = (began: number): Promise<void> => {
  const spent = performance.now() - began
  return wait(Math.max(1, Math.ceil(spent / step)) * step - spent)
}

/**
 * Tells nobody which addresses have an account: a wrong password, an address nobody has and an account that is locked get the same answer
 * after the same time.
 */
export const guardLogin: MiddlewareHandler = async (context, next) => {
  const began = performance.now()
  await next()
  const { status } = context.res
  if (status !== 401 && status !== 403 && status !== 423) return
  await untilStep(began)
  context.res = undefined
  context.res = Response.json(refusal, { status: 401, headers: { 'Cache-Control': 'no-store' } })
}

/**
 * The same for a forgotten password: whoever asks is answered after the same time, whether a mail goes out meanwhile, could not be sent, or
 * there is nobody to send it to. Only a request that names no address is told so.
 */
export const guardForgotten =
  ({ report }: { report: (error: unknown) => void }): MiddlewareHandler =>
  async (context, next) => {
    const done = next().then(
      () => context.res.status,
      (error: unknown) => {
        report(error)
        return 500
      },
    )
    const status = await Promise.race([done, wait(step)])
    if (status === 400 || status === 413) return
    await Promise.race([Promise.all([done, wait(step)]), wait(step)])
    context.res = undefined
    context.res = Response.json(
      { message: 'Success' },
      { status: 200, headers: { 'Cache-Control': 'no-store' } },
    )
  }
