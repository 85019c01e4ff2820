/** One language of Payload's admin: groups of texts, nested as deep as the keys have colons. */
export type TranslationTree = { readonly [key: string]: string | TranslationTree }
