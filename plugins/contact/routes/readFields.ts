import { contactBounds } from '../domain/contactBounds'
import { readSmallBody } from '../../../src/cms/readSmallBody'

export type Fields = Readonly<Record<string, unknown>>

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The fields of a message as JSON or a form sent them, or why they cannot be read. Files of a form are left out. */
export const readFields = async (
  request: Request,
): Promise<{ fields: Fields } | { trouble: 'too-large' | 'type' | 'unreadable' }> => {
  const type = (request.headers.get('content-type') ?? '').toLowerCase()
  const isForm = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/u.test(type)
  const isJson = /^application\/(?:[\w.+-]+\+)?json\b/u.test(type)
  const bytes = await readSmallBody({ request, limit: contactBounds.body })
  if (bytes === null) return { trouble: 'too-large' }
  if (!isForm && !isJson) return { trouble: 'type' }
  try {
    const fields: unknown = isJson
      ? JSON.parse(utf8.decode(bytes))
      : await formOf(bytes, request.headers.get('content-type') ?? '')
    const isObject = typeof fields === 'object' && fields !== null && !Array.isArray(fields)
    return isObject ? { fields: fields as Fields } : { trouble: 'unreadable' }
  } catch {
    return { trouble: 'unreadable' }
  }
}

const formOf = async (bytes: Uint8Array, type: string): Promise<Fields> => {
  const form = await new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: { 'Content-Type': type },
  }).formData()
  return Object.fromEntries([...form].filter(([, value]) => typeof value === 'string'))
}
