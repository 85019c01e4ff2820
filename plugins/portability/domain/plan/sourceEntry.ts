/** One item of an export in neutral words; status and type are WordPress's words, whatever the source. */
export type SourceEntry = {
  /** post, page, attachment, comment, nav_menu_item, template, settings, … */
  type: string
  /** publish, draft, pending, private, future, trash, auto-draft, inherit, spam, … */
  status: string
  /** `type/status` in the source's own words. */
  label: string
  id: string | null
  guid: string | null
  title: string
  /** As the source writes it, may be percent-encoded or empty. */
  slug: string
  /** Published or scheduled time: UTC when the source says, else the clock of the old blog. */
  dateUtc: string | null
  dateLocal: string | null
  updatedUtc: string | null
  authorKey: string | null
  password: boolean
  content: string
  excerpt: string
  categories: readonly { key: string; name: string }[]
  tags: readonly { key: string; name: string }[]
  metaTitle: string | null
  metaDescription: string | null
  featuredImageId: string | null
  attachment: { url: string; alt: string; parentId: string | null } | null
  oldPaths: readonly string[]
  /** Comments inside the item, of any status. */
  comments: number
  line: number
}
