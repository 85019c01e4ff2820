/** An error as Payload words it. */
export type ApiErrorText = { message: string; name?: string; data?: unknown }

/** Problem details by RFC 9457, with our `code` and `field`, and Payload's `errors` for whoever reads those. */
export type ProblemDetails = {
  type: string
  title: string
  status: number
  detail: string
  instance: string
  code?: string
  field?: string
  errors: readonly ApiErrorText[]
}

export const problemType = 'application/problem+json'

const titles: Readonly<Record<number, { en: string; bn: string }>> = {
  400: { en: 'Bad request', bn: 'অনুরোধটি ঠিক নয়' },
  401: { en: 'Sign in first', bn: 'আগে প্রবেশ করুন' },
  403: { en: 'Not allowed', bn: 'অনুমতি নেই' },
  404: { en: 'Not found', bn: 'পাওয়া যায়নি' },
  405: { en: 'Method not allowed', bn: 'এভাবে চাওয়া যায় না' },
  409: { en: 'Conflict', bn: 'বিরোধ' },
  413: { en: 'Too large', bn: 'খুব বড়' },
  414: { en: 'Address too long', bn: 'ঠিকানা খুব লম্বা' },
  415: { en: 'Type not supported', bn: 'এই ধরন চলে না' },
  422: { en: 'Cannot be processed', bn: 'কাজে লাগানো গেল না' },
  429: { en: 'Too many requests', bn: 'খুব ঘন ঘন অনুরোধ' },
  503: { en: 'Not available now', bn: 'এখন পাওয়া যাচ্ছে না' },
}

const unknownTitle = { en: 'Something went wrong', bn: 'কিছু একটা গোলমাল হয়েছে' }

const textIn = (data: unknown, name: string): string | undefined => {
  const value = (data as Record<string, unknown> | null | undefined)?.[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/**
 * The body of a refusal. `type` names the kind of problem as a URN of its code; one without a code is `about:blank`, as the RFC asks.
 * @param options.path the path of the request
 * @param options.language of whoever asks; English where it is not Bengali
 */
export const problemDetails = (options: {
  status: number
  errors: readonly ApiErrorText[]
  path: string
  language: string
}): ProblemDetails => {
  const { status, errors, path, language } = options
  const [first] = errors
  const title = (titles[status] ?? unknownTitle)[language.startsWith('bn') ? 'bn' : 'en']
  const code = textIn(first?.data, 'code')
  const field = textIn(first?.data, 'field')
  return {
    type: code === undefined ? 'about:blank' : `urn:ekagro:problem:${code}`,
    title,
    status,
    detail: first?.message ?? title,
    instance: path,
    ...(code === undefined ? {} : { code }),
    ...(field === undefined ? {} : { field }),
    errors,
  }
}
