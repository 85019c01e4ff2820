/** Why a site cannot be brought in. */
export const siteError = ({
  code,
  message,
}: {
  code: 'no-right' | 'no-sitemap'
  message: string
}): Error & { code: 'no-right' | 'no-sitemap' } => Object.assign(new Error(message), { code })
