/**
 * Who may do what over REST, written by hand. P the public, W an author with somebody else's document, O an author with their
 * own, E an editor, A an administrator; `-` nobody. “Revised” is a published document
 * with a newer draft over it.
 */
export const collectionTable: Record<string, string> = {
  posts: `
    create WEA, createPublished EA, duplicate OEA
    read PWOEA, readDraft OEA, readTrashed OEA
    update OEA, updatePublished EA, publish EA, unpublish EA
    trash OEA, trashPublished EA, restore OEA, delete OEA, deletePublished EA
    updateRevised EA, trashRevised EA, deleteRevised EA
    versions OEA, version OEA, restoreVersion OEA, restorePublishedVersion EA`,
  pages: `
    create EA, createPublished EA, duplicate EA
    read PWEA, readDraft WEA, readTrashed WEA
    update EA, updatePublished EA, publish EA, unpublish EA
    trash EA, trashPublished EA, restore EA, delete EA, deletePublished EA
    updateRevised EA, trashRevised EA, deleteRevised EA
    versions EA, version EA, restoreVersion EA, restorePublishedVersion EA`,
  categories: 'create EA, duplicate EA, read PWEA, update EA, delete EA',
  tags: 'create WEA, duplicate WEA, read PWEA, update EA, delete EA',
  authors: 'create EA, duplicate EA, read PWEA, update EA, delete EA',
  media: 'create WEA, duplicate WOEA, read PWOEA, update OEA, delete OEA',
  users: 'create A, duplicate -, read OA, update OA, delete A',
  'api-keys': 'create A, duplicate A, read A, update A, delete A',
  webhooks: 'create A, duplicate A, read A, update A, delete A',
  'webhook-deliveries': 'create -, duplicate -, read A, update -, delete -',
  redirects: 'create EA, duplicate EA, read PWEA, update EA, delete EA',
  reports: 'create -, duplicate -, read WEA, update -, delete A',
  imports: 'create -, duplicate -, read EA, update -, delete -',
  'import-items': 'create -, duplicate -, read EA, update -, delete -',
  'source-texts': 'create EA, duplicate EA, read EA, update EA, delete EA',
  'originality-pairs': 'create -, duplicate -, read OEA, update -, delete -',
  'originality-checks': 'create -, duplicate -, read OEA, update -, delete -',
  'originality-decisions': 'create -, duplicate -, read EA, update -, delete -',
  'policy-decisions': 'create -, duplicate -, read EA, update -, delete -',
  'niche-confirmations': 'create -, duplicate -, read EA, update -, delete -',
  'niche-changes': 'create -, duplicate -, read EA, update -, delete -',
  'traffic-reviews': 'create -, duplicate -, read EA, update -, delete -',
  'traffic-attestations': 'create -, duplicate -, read EA, update -, delete -',
  notices: 'create -, duplicate -, read O, update -, delete -',
  'contact-messages': 'create -, duplicate -, read EA, update EA, delete EA',
  attestations: 'create -, duplicate -, read EA, update -, delete -',
  'adsense-applications': 'create A, duplicate A, read EA, update A, delete A',
  'payload-jobs': 'create -, duplicate -, read -, update -, delete -',
  'payload-kv': 'create -, duplicate -, read -, update -, delete -',
  'payload-migrations': 'create -, duplicate -, read -, update -, delete -',
  'payload-preferences': 'create WEA, duplicate O, read O, update O, delete O',
  // Whoever is signed in may take a document over, as Payload's admin offers: a lock is a hint, no right.
  'payload-locked-documents': 'create WEA, duplicate WOEA, read WOEA, update WOEA, delete WOEA',
}

/** The same for globals, which nobody owns. */
export const globalTable: Record<string, string> = {
  blog: 'read PWEA, update A',
  navigation: 'read PWEA, update EA',
  thresholds: 'read WEA, update A',
  originality: 'read EA, update A',
  'readiness-settings': 'read EA, update A',
  'niche-model': 'read EA, update -',
  'traffic-settings': 'read EA, update A',
  trust: 'read EA, update A',
  contact: 'read EA, update A',
}
