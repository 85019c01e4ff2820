import { body } from '../support/body'

let count = 0
const at = '2026-01-01T00:00:00.000Z'

const special: Record<string, (title: string, number: number) => Record<string, unknown>> = {
  users: (title, number) => ({
    name: title,
    email: `person${number}@blog.test`,
    password: 'a long enough password',
    role: 'author',
  }),
  authors: (name) => ({ name }),
  reports: () => ({ state: 'done' }),
  imports: () => ({ state: 'done', plannedAt: at }),
  'import-items': (key) => ({
    key,
    batch: '1',
    action: 'created',
    documentCollection: 'posts',
    document: '1',
  }),
  'source-texts': (title) => ({ title, text: title, origin: 'pasted', rights: 'other' }),
  'api-keys': (label) => ({ label, scopes: ['read'] }),
  webhooks: (name) => ({ name, address: 'https://hooks.invalid/', events: ['post.published'] }),
  'webhook-deliveries': (message) => ({
    event: 'post.published',
    state: 'delivered',
    message,
    attempt: 1,
    body: '{}',
  }),
  'originality-decisions': () => ({ decision: 'copied', at }),
  'policy-decisions': () => ({
    kind: 'posts',
    document: '1',
    category: 'gambling',
    verdict: 'dismissed',
    at,
    revision: '1',
  }),
  'niche-changes': () => ({ before: {}, after: {}, at }),
  'niche-confirmations': () => ({ isOnSubject: true, subject: 'education', at, words: [] }),
  'traffic-reviews': (flag) => ({ flag, verdict: 'legitimate', at }),
  'traffic-attestations': (wording) => ({
    answer: 'confirmed',
    wording,
    at,
    expires: '2027-01-01T00:00:00.000Z',
  }),
  notices: (key) => ({
    key,
    kind: 'verdict-changed',
    documentCollection: 'reports',
    documentId: '1',
    mail: 'none',
  }),
  'contact-messages': (key) => ({
    key,
    name: 'Karim',
    email: 'karim@mail.test',
    message: 'Hello.',
    state: 'new',
    mail: 'none',
  }),
  attestations: (wording) => ({
    subject: 'age',
    answer: 'confirmed',
    wording,
    at,
    expires: '2027-01-01T00:00:00.000Z',
  }),
  'adsense-applications': () => ({ appliedAt: at, outcome: 'waiting' }),
  'originality-checks': (key) => ({ key, state: 'working' }),
  'originality-pairs': (key) => ({
    key,
    state: 'working',
    source: 'source-texts:1',
    sourceKind: 'source-texts',
    relation: 'foreign',
    status: 'open',
  }),
  media: (alt, number) => ({ alt, externalUrl: `https://old.example/${number}.png` }),
  redirects: (_title, number) => ({
    from: `/old-${number}`,
    to: { type: 'custom', url: '/' },
    type: '301',
  }),
  posts: (title) => ({ title, body: body('Some words.') }),
  pages: (title) => ({ title, body: body('Some words.') }),
  'payload-jobs': () => ({ input: {}, taskSlug: 'inline' }),
  'payload-kv': (key) => ({ key, data: {} }),
  'payload-migrations': (name) => ({ name, batch: 1 }),
  'payload-preferences': (key) => ({ key, value: { open: true } }),
  'payload-locked-documents': () => ({ globalSlug: 'blog' }),
}

/** What a document of a collection needs, different every time. */
export const sampleData = (slug: string): Record<string, unknown> => {
  count += 1
  const title = `Document ${count}`
  return special[slug]?.(title, count) ?? { title }
}
