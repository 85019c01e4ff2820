/** What an import changed, left out or put up with; each is told, none stops the import. */
export type ImportWarningCode =
  | 'xml-stray-cdata-end'
  | 'xml-unbound-prefix'
  | 'xml-unknown-entity'
  | 'xml-disallowed-character'
  | 'version-unknown'
  | 'no-items'
  | 'no-blog-address'
  | 'item-private'
  | 'item-password'
  | 'item-schedule-passed'
  | 'item-pending'
  | 'item-unknown-status'
  | 'item-no-date'
  | 'item-slug-changed'
  | 'item-repeated'
  | 'image-kept-as-html'
  | 'link-dropped'
  | 'html-kept-raw'
  | 'html-too-deep'

/** One warning; the words are in `translations/messages` under `import-warning:<code>`. */
export type ImportWarning = {
  code: ImportWarningCode
  values: Readonly<Record<string, string | number>>
  /** The post or page it is about; null when it is about the file. */
  item: { sourceId: string; title: string } | null
  /** Where in the file, from 1; null when the place says nothing. */
  line: number | null
}
