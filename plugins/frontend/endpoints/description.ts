import type { DescribedAnswer, JsonSchema } from '../../../src/cms/endpointDescription'

const text = { type: 'string' }
const maybeText = { type: ['string', 'null'] }
const maybeWhole = { type: ['integer', 'null'] }

const image: JsonSchema = {
  type: 'object',
  properties: {
    id: text,
    url: text,
    alt: text,
    decorative: { type: 'boolean' },
    width: maybeWhole,
    height: maybeWhole,
    mimeType: maybeText,
    focalPoint: {
      type: 'object',
      description: 'In per cent from the left and the top',
      properties: { x: { type: 'number' }, y: { type: 'number' } },
      required: ['x', 'y'],
    },
    dominantColour: { type: ['string', 'null'], pattern: '^#[0-9a-f]{6}$' },
    credit: maybeText,
    licence: maybeText,
    sizes: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          name: text,
          url: text,
          width: { type: 'integer' },
          height: { type: 'integer' },
          mimeType: maybeText,
        },
        required: ['name', 'url', 'width', 'height', 'mimeType'],
      },
    },
    srcset: text,
  },
  required: ['id', 'url', 'alt', 'decorative', 'focalPoint', 'dominantColour', 'sizes', 'srcset'],
}

/** A post or page as a list shows it, in the words of JSON Schema. */
export const briefSchema: JsonSchema = {
  type: 'object',
  properties: {
    id: text,
    title: text,
    slug: text,
    url: { type: ['string', 'null'], description: 'A path while the blog has no address' },
    publishedAt: maybeText,
    excerpt: maybeText,
    image: { anyOf: [image, { type: 'null' }] },
  },
  required: ['id', 'title', 'slug', 'url', 'publishedAt', 'excerpt', 'image'],
}

/** What `presentDocument` adds to a document, and `answerDocument` around a post. */
export const presentedSchema = (collection: 'posts' | 'pages'): JsonSchema => ({
  allOf: [
    { $ref: `#/components/schemas/${collection === 'posts' ? 'Posts' : 'Pages'}` },
    {
      type: 'object',
      properties: {
        format: { enum: ['json', 'html', 'text', 'lexical'] },
        html: { type: 'string', description: 'Clean HTML, with `format` json or html' },
        text: { type: 'string', description: 'With `format=text`' },
        url: maybeText,
        language: text,
        readingTime: {
          type: 'object',
          properties: { minutes: { type: 'integer' }, words: { type: 'integer' } },
          required: ['minutes', 'words'],
        },
        tableOfContents: {
          type: 'array',
          items: {
            type: 'object',
            properties: { id: text, text, level: { type: 'integer', minimum: 1, maximum: 6 } },
            required: ['id', 'text', 'level'],
          },
        },
        images: { type: 'array', items: image },
        seo: {
          type: 'object',
          description: 'Everything for the head of the page',
          properties: {
            title: text,
            description: text,
            canonical: maybeText,
            robots: text,
            openGraph: { type: 'object' },
            twitter: { type: 'object' },
            jsonLd: { type: 'array', items: { type: 'object' } },
          },
          required: [
            'title',
            'description',
            'canonical',
            'robots',
            'openGraph',
            'twitter',
            'jsonLd',
          ],
        },
        movedTo: {
          type: ['string', 'null'],
          description: 'The slug of today, where one it had before was asked for',
        },
        ...(collection === 'posts'
          ? {
              previous: { anyOf: [briefSchema, { type: 'null' }] },
              next: { anyOf: [briefSchema, { type: 'null' }] },
              related: { type: 'array', items: briefSchema },
            }
          : {}),
      },
      required: [
        'format',
        'url',
        'language',
        'readingTime',
        'tableOfContents',
        'images',
        'seo',
        'movedTo',
        ...(collection === 'posts' ? ['previous', 'next', 'related'] : []),
      ],
    },
  ],
})

const problem: JsonSchema = { $ref: '#/components/schemas/Problem' }

/** What an endpoint for frontends answers beside the good answer. */
export const otherAnswers: Record<304 | 404, DescribedAnswer> = {
  304: { description: 'The caller has it already: `If-None-Match` or `If-Modified-Since`' },
  404: {
    description: 'Nothing is published there',
    schema: problem,
    type: 'application/problem+json',
  },
}

/** The same for a file that may be missing, or never is. */
export const answersBeside = (mayLack: boolean): Readonly<Record<number, DescribedAnswer>> =>
  mayLack ? otherAnswers : { 304: otherAnswers[304] }

export const formatParameter = {
  name: 'format',
  in: 'query',
  description: 'The form of the text; `json` is the state of the editor and the HTML.',
  schema: { enum: ['json', 'html', 'text', 'lexical'], default: 'json' },
} as const

export const tag = 'For frontends'
