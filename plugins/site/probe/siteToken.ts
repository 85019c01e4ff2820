import { createHmac } from 'node:crypto'

/**
 * What the public site shows to prove that it is this blog's: 32 hexadecimal digits from the secret of the installation and the
 * address of the blog, so that the token of one blog proves nothing for another.
 */
export const siteToken = ({ secret, origin }: { secret: string; origin: string }): string =>
  createHmac('sha256', secret).update(`ekagro-site:${origin}`).digest('hex').slice(0, 32)
