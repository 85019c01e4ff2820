import type { Field } from 'payload'

import { bilingual } from './bilingual'

const labels: Readonly<Record<string, ReturnType<typeof bilingual>>> = {
  overview: bilingual({ en: 'Overview', bn: 'এক নজরে' }),
  title: bilingual({ en: 'Meta title', bn: 'মেটা শিরোনাম' }),
  description: bilingual({ en: 'Meta description', bn: 'মেটা বিবরণ' }),
  image: bilingual({ en: 'Meta image', bn: 'শেয়ারের ছবি' }),
  preview: bilingual({ en: 'Preview', bn: 'প্রাকদর্শন' }),
}

const imageDescription = bilingual({
  en: 'Shown where the post is shared. 1200 × 630 pixels and under 500 KB work best.',
  bn: 'লেখাটি শেয়ার হলে এই ছবি দেখা যায়। ১২০০ × ৬৩০ পিক্সেল আর ৫০০ কিলোবাইটের কম হলে সবচেয়ে ভালো।',
})

/**
 * The fields of `@payloadcms/plugin-seo` with labels in both languages, for its `fields` option;
 * the plugin writes them in English only. Fields it does not know pass through untouched.
 */
export const bilingualSeoFields = ({ defaultFields }: { defaultFields: Field[] }): Field[] =>
  defaultFields.map((field) => {
    const label = 'name' in field && field.name ? labels[field.name] : undefined
    if (!label) return field
    const admin =
      field.type === 'upload' ? { admin: { ...field.admin, description: imageDescription } } : {}
    // A spread of the union is no longer the union to the compiler; the `type` is unchanged.
    return { ...field, label, ...admin } as Field
  })
