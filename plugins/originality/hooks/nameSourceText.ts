import { APIError, type CollectionBeforeChangeHook } from 'payload'

import { textRevision } from '../gather/indexedDocument'

/** Keeps the hash of the text, and refuses a text that the library has already: the same passages would be found twice. */
export const nameSourceText: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const text: unknown = data.text ?? originalDoc?.text
  if (typeof text !== 'string') return data
  const hash = textRevision(text)
  if (hash === originalDoc?.hash) return data
  const { docs } = await req.payload.find({
    collection: 'source-texts',
    where: { hash: { equals: hash } },
    limit: 1,
    depth: 0,
    pagination: false,
    select: { title: true },
    req,
  })
  const twin = docs.find(({ id }) => id !== originalDoc?.id)
  if (twin) {
    throw new APIError(
      req.i18n.language === 'bn-BD'
        ? `এই লেখা ভান্ডারে আগে থেকেই আছে: “${twin.title}”।`
        : `The library has this text already: “${twin.title}”.`,
      409,
      { code: 'source-exists', field: 'text', id: twin.id },
      true,
    )
  }
  return { ...data, hash }
}
