import { APIError, type PayloadRequest } from 'payload'

/** The post or page that an address names. Throws 404 for anything else. */
export const documentOf = (req: PayloadRequest): { kind: 'posts' | 'pages'; id: string } => {
  const { collection, id } = req.routeParams as { collection: string; id: string }
  if (collection === 'posts' || collection === 'pages') return { kind: collection, id }
  throw new APIError(
    'Only posts and pages are screened. / শুধু পোস্ট ও পাতা বাছাই করা হয়।',
    404,
    { code: 'no-such-kind' },
    true,
  )
}
