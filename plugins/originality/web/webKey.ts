import type { FieldHook } from 'payload'

/** What stands in the form and in every answer in place of a key that is set. */
export const keyMask = '••••••••'

/** Keeps the key encrypted with the blog's secret. The mask, or no word of it, leaves the key as it is; an empty field forgets it. */
export const keepKeySecret: FieldHook = async ({ value, req }) => {
  if (value === undefined || value === keyMask) {
    const stored = (await req.payload.db.findGlobal({ slug: 'originality', req })) as {
      webKey?: string | null
    } | null
    return stored?.webKey ?? null
  }
  const written = typeof value === 'string' ? value.trim() : ''
  return written === '' ? null : req.payload.encrypt(written)
}

/** Nobody reads the key, neither through REST nor through the local API: `readWebSettings` takes it from the database. */
export const readKeySecret: FieldHook = ({ value }) => (value ? keyMask : null)
