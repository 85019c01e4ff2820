import type { EvidenceItem } from '../../../src/check/finding'

/** Fields that a finding names by a word of the domain, and the field of the editor that holds them. */
const editorFields: Readonly<Record<string, string>> = { 'blog.niche': 'nicheStatement' }

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
