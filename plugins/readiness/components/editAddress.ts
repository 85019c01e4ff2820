import type { EvidenceItem } from '../../../src/check/finding'

/** Fields that a finding names by a word of the domain, and the field of the editor that holds them. */
const editorFields: Readonly<Record<string, string>> = { 'blog.niche': 'nicheStatement' }

/**
 * The address in the admin where an item is mended, with the field as its fragment: Payload gives each field the id
 * `field-<path>`, its dots written as two underscores.
 */
export const editAddress = ({
  item,
  adminRoute,
}: {
  item: Pick<EvidenceItem, 'kind' | 'id' | 'field'>
  adminRoute: string
}): string => {
  const { kind, id } = item
  const base =
    kind === 'global'
      ? `${adminRoute}/globals/${id}`
      : `${adminRoute}/collections/${kind}/${encodeURIComponent(id)}`
  const field = editorFields[`${id}.${item.field}`] ?? item.field
  return field ? `${base}#field-${field.replaceAll('.', '__')}` : base
}
