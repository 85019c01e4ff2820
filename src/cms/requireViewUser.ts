import { redirect } from 'next/navigation'
import type { AdminViewServerProps, TypedUser } from 'payload'

/**
 * Who looks at a screen of the admin; sends whoever is not signed in to the login, and back from there.
 * @param path of the screen below the admin's own, such as `/traffic`
 */
export const requireViewUser = (
  { initPageResult: { req } }: Pick<AdminViewServerProps, 'initPageResult'>,
  path: string,
): TypedUser => {
  const adminRoute = req.payload.config.routes.admin
  if (!req.user)
    redirect(`${adminRoute}/login?redirect=${encodeURIComponent(`${adminRoute}${path}`)}`)
  return req.user
}
