import { describe, expect, it } from 'vitest'

import type { ApiShape, CollectionShape } from '../../../plugins/openapi/domain/apiShape'
import { cleanSchema } from '../../../plugins/openapi/domain/cleanSchema'
import { answeredDocument, sentDocument } from '../../../plugins/openapi/domain/documentSchemas'
import { schemaName } from '../../../plugins/openapi/domain/schemaName'
import { writeDocument } from '../../../plugins/openapi/domain/writeDocument'

const notes: CollectionShape = {
  slug: 'short-notes',
  singular: 'Note',
  plural: 'Notes',
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      id: { type: 'string' },
      title: { type: 'string' },
      state: { type: ['string', 'null'], enum: ['open'] },
      parent: { oneOf: [{ type: 'string' }, { $ref: '#/definitions/short-notes' }] },
      password: { type: 'string' },
      rows: { type: 'array', tsType: 'x', items: { type: 'object', required: [] } },
      createdAt: { type: 'string' },
    },
    required: ['id', 'title', 'state', 'createdAt'],
  },
  defaults: ['state'],
  may: {
    create: 'people',
    read: 'anyone',
    update: 'people',
    delete: 'nobody',
    readVersions: 'nobody',
  },
  hasVersions: false,
  hasTrash: false,
  isUpload: false,
  isAccount: false,
  mayDuplicate: false,
  replaced: ['get /count'],
}

const shape = (changes: Partial<ApiShape> = {}): ApiShape => ({
  version: '1.2.3',
  collections: [notes],
  globals: [],
  endpoints: [],
  definitions: {},
  ...changes,
})

describe('a schema', () => {
  it('is in the words of 2020-12 and the names of the document', () => {
    expect(cleanSchema(notes.schema)).toMatchObject({
      properties: {
        state: { enum: ['open', null] },
        parent: { oneOf: [{ type: 'string' }, { $ref: '#/components/schemas/ShortNotes' }] },
        rows: { type: 'array', items: { type: 'object' } },
      },
    })
    expect(JSON.stringify(cleanSchema(notes.schema))).not.toMatch(/tsType|"required":\[\]/)
  })

  it('of an answer requires the id alone, and tells no password', () => {
    const { properties, required } = answeredDocument(notes)
    expect(required).toEqual(['id'])
    expect(Object.keys(properties as object)).not.toContain('password')
  })

  it('of an answer may be empty where drafts are kept', () => {
    const { properties } = answeredDocument({ ...notes, hasVersions: true })
    expect(properties).toMatchObject({
      title: { type: ['string', 'null'] },
      id: { type: 'string' },
    })
  })

  it('of what is sent has ids for relations, nothing of the server, and requires what has no default', () => {
    const sent = sentDocument(notes, false)
    expect(sent.required).toEqual(['title'])
    expect(sent.properties).toMatchObject({ parent: { type: 'string' } })
    expect(Object.keys(sent.properties as object)).not.toContain('createdAt')
    expect(sentDocument(notes, true).required).toBeUndefined()
  })

  it('is named after its slug', () => {
    expect(schemaName('short-notes')).toBe('ShortNotes')
    expect(schemaName('posts')).toBe('Posts')
  })
})

describe('the document', () => {
  it('has what somebody may do, and nothing that another endpoint answers', () => {
    const { paths } = writeDocument(shape())
    expect(Object.entries(paths).map(([path, one]) => [path, Object.keys(one)])).toEqual([
      ['/api/short-notes', ['get', 'post', 'patch']],
      ['/api/short-notes/{id}', ['get', 'patch']],
    ])
  })

  it('lets the public in where the rule does', () => {
    const { paths } = writeDocument(shape())
    expect(paths['/api/short-notes']?.get?.security[0]).toEqual({})
    expect(paths['/api/short-notes']?.post?.security).not.toContainEqual({})
  })

  it('has described endpoints with their path parameters, and none that is internal or silent', () => {
    const { paths } = writeDocument(
      shape({
        collections: [],
        endpoints: [
          {
            method: 'get',
            path: '/api/mine/:id/of/:day',
            description: {
              id: 'getMine',
              tag: 'Mine',
              summary: 'What is mine',
              callers: 'people',
              parameters: [{ name: 'day', in: 'path', description: 'A day.', schema: {} }],
              answers: {
                200: { description: 'It', schema: { type: 'object' } },
                204: { description: 'Nothing' },
              },
            },
          },
          { method: 'get', path: '/api/screen', description: { internal: 'serves a screen' } },
          { method: 'get', path: '/api/silent', description: null },
        ],
      }),
    )
    expect(Object.keys(paths)).toEqual(['/api/mine/{id}/of/{day}'])
    const operation = paths['/api/mine/{id}/of/{day}']?.get
    expect(operation?.parameters?.map(({ name, required }) => [name, required])).toEqual([
      ['id', true],
      ['day', true],
    ])
    expect(Object.keys(operation?.responses ?? {})).toEqual(['200', '204', '400', '401', '403'])
    expect(operation?.responses[204]?.content).toBeUndefined()
  })

  it('is the same text whatever the order of the configuration', () => {
    const other = { ...notes, slug: 'a-first', plural: 'Notes' }
    const one = writeDocument(shape({ collections: [notes, other] }))
    const two = writeDocument(shape({ collections: [other, notes] }))
    expect(Object.keys(two.paths)).toEqual(Object.keys(one.paths))
    expect(JSON.stringify(two.components)).toBe(JSON.stringify(one.components))
  })
})
