import type { EvidenceItem } from '../../../src/check/finding'

/** Fields that a finding names by a word of the domain, and the field of the editor that holds them. */
const editorFields: Readonly<Record<string, string>> = { 'blog.niche': 'nicheStatement' }

/** Settings that have a screen of their own in place of Payload's form, and its path; the field is the id of a place on it. */
const screens: Readonly<Record<string, string>> = { attestations: '/trust' }

/**
 * The address in the admin where an item is mended, with the field as its fragment: Payload gives each field the id
 * `field-<path>`, its dots written as two underscores; a sentence of the body follows after a colon.
 */
export const editAddress = ({
  item,
  adminRoute,
}: {
  item: Pick<EvidenceItem, 'kind' | 'id' | 'field' | 'passage'>
  adminRoute: string
}): string => {
  const { kind, id, passage } = item
  const screen = kind === 'global' ? screens[id] : undefined
  if (screen) return `${adminRoute}${screen}${item.field ? `#${item.field}` : ''}`
  const base =
    kind === 'global'
      ? `${adminRoute}/globals/${id}`
      : `${adminRoute}/collections/${kind}/${encodeURIComponent(id)}`
  const field = editorFields[`${id}.${item.field}`] ?? item.field
  if (!field) return base
  // The sentence goes along, so that the editor can mark it; "…" stands where it was cut.
  const sentence =
    field === 'body' && passage ? `:${encodeURIComponent(passage.sentence.replace(/…$/u, ''))}` : ''
  return `${base}#field-${field.replaceAll('.', '__')}${sentence}`
}
