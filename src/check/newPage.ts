import type { EvidenceItem } from './finding'

/** The place behind a finding that wants a page which is not there: the form of a new one. */
export const newPage: EvidenceItem = {
  kind: 'pages',
  id: 'create',
  title: 'create',
  field: 'kind',
}
