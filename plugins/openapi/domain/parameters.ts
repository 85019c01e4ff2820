import type { OpenApiParameter } from './openApiDocument'

const query = (
  name: string,
  description: string,
  schema: OpenApiParameter['schema'],
): OpenApiParameter => ({ name, in: 'query', description, schema })

/** A tree in the query: `where[title][equals]=x`. */
const tree = (name: string, description: string): OpenApiParameter => ({
  ...query(name, description, { type: 'object', additionalProperties: true }),
  style: 'deepObject',
  explode: true,
})

const flag = { type: 'boolean' }

/** The parameters that Payload understands. */
export const parameters = {
  id: {
    name: 'id',
    in: 'path',
    required: true,
    description: 'The id of the document: a text that sorts by time.',
    schema: { type: 'string' },
  },
  version: {
    name: 'id',
    in: 'path',
    required: true,
    description: 'The id of the version.',
    schema: { type: 'string' },
  },
  depth: query(
    'depth',
    'How many relations deep documents are filled in; the public gets at most 2.',
    {
      type: 'integer',
      minimum: 0,
      maximum: 10,
      default: 2,
    },
  ),
  limit: query(
    'limit',
    'Documents on a page. The public gets at most 100; 0 is all of them, for people who are signed in.',
    {
      type: 'integer',
      minimum: 0,
      maximum: 10_000,
      default: 10,
    },
  ),
  page: query('page', 'Which page, from 1.', {
    type: 'integer',
    minimum: 1,
    maximum: 1_000_000,
    default: 1,
  }),
  pagination: query('pagination', 'False leaves out the counting of pages.', {
    ...flag,
    default: true,
  }),
  sort: query(
    'sort',
    'Fields to sort by, with a comma between; a minus before one turns it round. At most 10.',
    {
      type: 'string',
      examples: ['-publishedAt,title'],
    },
  ),
  where: tree(
    'where',
    'A filter: `where[field][operator]=value`, put together by `where[or][0]…` and `where[and][0]…`, at most 100 conditions and 5 levels. Operators: equals, not_equals, in, not_in, exists, like, not_like, contains, greater_than, greater_than_equal, less_than, less_than_equal.',
  ),
  select: tree(
    'select',
    'Only these fields: `select[title]=true`; or all but these: `select[body]=false`.',
  ),
  populate: tree(
    'populate',
    'The same for documents that are filled in: `populate[categories][title]=true`.',
  ),
  joins: tree(
    'joins',
    'For each join field `limit`, `page`, `sort`, `where` and `count`, or false to leave it out.',
  ),
  draft: query(
    'draft',
    'True reads or writes the newest draft instead of what is published.',
    flag,
  ),
  trash: query('trash', 'True also finds what lies in the trash.', flag),
} satisfies Record<string, OpenApiParameter>
