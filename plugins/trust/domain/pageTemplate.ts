export const templateKinds = ['privacy', 'about', 'contact', 'terms'] as const
export type TemplateKind = (typeof templateKinds)[number]

/**
 * A page that is begun. A paragraph that starts with `## ` is a heading. `{blog}`, `{address}` and `{date}` are filled in; what stands in
 * square brackets only the owner knows, and `templateBlank` finds what is left of it.
 */
export type PageTemplate = { title: string; paragraphs: readonly string[] }
