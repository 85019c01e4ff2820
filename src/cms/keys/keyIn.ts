const form = /^api-keys API-Key (ek_[\w-]{43})$/

/** The key in `Authorization: api-keys API-Key ek_…`; null when there is none. */
export const keyIn = (authorization: string | null | undefined): string | null =>
  form.exec(authorization ?? '')?.[1] ?? null
