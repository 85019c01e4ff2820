import { type CollectionBeforeValidateHook, ValidationError } from 'payload'

/**
 * A picture saved by hand has alternative text or is marked decorative. An import may bring pictures without;
 * they are marked `altMissing`, and publishing a post that shows one asks again.
 */
export const requireAltText: CollectionBeforeValidateHook = ({
  data,
  originalDoc,
  req,
  collection,
}) => {
  if (!data) return data
  const value = (name: string): unknown => data[name] ?? originalDoc?.[name]
  const hasAlt = typeof value('alt') === 'string' && String(value('alt')).trim() !== ''
  const isDecorative = value('decorative') === true
  if (hasAlt || isDecorative) return { ...data, altMissing: false }
  if (req.context.import === true) return { ...data, altMissing: true }
  throw new ValidationError({
    collection: collection.slug,
    errors: [
      {
        path: 'alt',
        message:
          req.i18n.language === 'bn-BD'
            ? 'ছবিতে কী আছে লিখুন, অথবা “শুধু সাজসজ্জা” চিহ্নিত করুন।'
            : 'Say what the picture shows, or mark it as decorative.',
      },
    ],
    req,
  })
}
