import { describe, expect, it } from 'vitest'

import { problemDetails } from '../../src/cms/problemDetails'

describe('problem details', () => {
  it('name the code, the field and the way, in the language of whoever asks', () => {
    const errors = [{ message: 'Too many.', data: { code: 'limit', field: 'limit' } }]
    const details = problemDetails({ status: 400, errors, path: '/api/posts', language: 'en' })
    expect(details).toEqual({
      type: 'urn:ekagro:problem:limit',
      title: 'Bad request',
      status: 400,
      detail: 'Too many.',
      instance: '/api/posts',
      code: 'limit',
      field: 'limit',
      errors,
    })
    expect(problemDetails({ status: 404, errors: [], path: '/', language: 'bn-BD' })).toMatchObject(
      {
        type: 'about:blank',
        title: 'পাওয়া যায়নি',
        detail: 'পাওয়া যায়নি',
      },
    )
    expect(problemDetails({ status: 418, errors: [], path: '/', language: 'en' }).title).toBe(
      'Something went wrong',
    )
  })
})
