/** Collections that have a screen of their own in place of Payload's form. */
const screens: Readonly<Record<string, string>> = { reports: '/readiness' }

/** Where a document is looked at, below the admin's own path. */
export const placeOf = ({ collection, id }: { collection: string; id: string }): string =>
  screens[collection] ?? `/collections/${encodeURIComponent(collection)}/${encodeURIComponent(id)}`
