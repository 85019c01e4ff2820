import type { EndpointDescription } from '../../../src/cms/endpointDescription'
import { briefSchema, otherAnswers, tag } from './description'

const text = { type: 'string' }
const whole = { type: 'integer' }

const hit = {
  allOf: [
    briefSchema,
    {
      type: 'object',
      properties: {
        type: { enum: ['post', 'page'] },
        score: { type: 'number' },
        titleHtml: { type: 'string', description: 'The title, escaped, with `mark`' },
        snippet: {
          type: 'object',
          properties: {
            text,
            marks: {
              type: 'array',
              description: 'Places in `text`, in UTF-16 code units',
              items: {
                type: 'object',
                properties: { offset: whole, length: whole },
                required: ['offset', 'length'],
              },
            },
            html: text,
          },
          required: ['text', 'marks', 'html'],
        },
      },
      required: ['type', 'score', 'titleHtml', 'snippet'],
    },
  ],
}

/** What the document of the API says of `GET /api/search`. */
export const searchDescription = (bounds: {
  longestQuestion: number
  usualLimit: number
  mostHits: number
  lastPage: number
}): EndpointDescription => ({
  id: 'search',
  tag,
  summary: 'Search what is published',
  callers: 'anyone',
  parameters: [
    {
      name: 'q',
      in: 'query',
      required: true,
      description: 'What is looked for.',
      schema: { type: 'string', minLength: 1, maxLength: bounds.longestQuestion },
    },
    {
      name: 'type',
      in: 'query',
      description: 'One kind alone.',
      schema: { enum: ['post', 'page'] },
    },
    {
      name: 'page',
      in: 'query',
      description: 'Which page, from 1.',
      schema: { type: 'integer', minimum: 1, maximum: bounds.lastPage, default: 1 },
    },
    {
      name: 'limit',
      in: 'query',
      description: 'Documents on a page.',
      schema: {
        type: 'integer',
        minimum: 1,
        maximum: bounds.mostHits,
        default: bounds.usualLimit,
      },
    },
  ],
  answers: {
    200: {
      description: 'A page of what was found, the best first',
      schema: {
        type: 'object',
        properties: {
          q: text,
          docs: { type: 'array', items: hit },
          totalDocs: whole,
          matching: { enum: ['all', 'some'], description: 'Of the words: all were met, or some' },
          page: whole,
          limit: whole,
          totalPages: whole,
          hasPrevPage: { type: 'boolean' },
          hasNextPage: { type: 'boolean' },
          links: {
            type: 'object',
            properties: { first: text, prev: text, next: text, last: text },
          },
        },
        required: [
          'q',
          'docs',
          'totalDocs',
          'matching',
          'page',
          'limit',
          'totalPages',
          'hasPrevPage',
          'hasNextPage',
          'links',
        ],
      },
    },
    304: otherAnswers[304],
  },
})
