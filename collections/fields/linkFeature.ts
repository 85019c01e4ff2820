import { LinkFeature } from '@payloadcms/richtext-lexical'
import type { FieldHook, TextField, TextFieldSingleValidation } from 'payload'

/**
 * Links of the editor. Payload turns an address it does not know the look of (every path with Bengali letters) into one
 * percent-encoded word, again on each save, and so breaks it. Here an address stays as it was written; schemes that run
 * code are refused on publishing. The check is a validation and not a hook, since hooks skip nodes without an id.
 */
export const linkFeature = () =>
  LinkFeature({
    enabledCollections: ['posts', 'pages'],
    fields: ({ defaultFields }) =>
      defaultFields.map((field) =>
        'name' in field && field.name === 'url' && field.type === 'text'
          ? ({
              ...field,
              hooks: { ...field.hooks, beforeChange: [trimAddress] },
              validate: refuseCode,
            } as TextField)
          : field,
      ),
  })

const trimAddress: FieldHook = ({ value }) =>
  typeof value === 'string' ? value.trim() : (value as unknown)

const refuseCode: TextFieldSingleValidation = (value, { siblingData, req }) => {
  if ((siblingData as { linkType?: string }).linkType === 'internal') return true
  const address = (value ?? '').replace(/[\s\p{Cc}]/gu, '')
  const isBengali = req.i18n.language === 'bn-BD'
  if (address === '') return isBengali ? 'লিংকের ঠিকানা লিখুন।' : 'Write the address of the link.'
  if (!/^(javascript|vbscript|data):/i.test(address)) return true
  return isBengali
    ? `“${address.slice(0, 40)}” ঠিকানাটি কোড চালায়, লিংকে রাখা যাবে না।`
    : `The link “${address.slice(0, 40)}” would run code; use an ordinary address.`
}
