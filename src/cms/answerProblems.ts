import type {
  AfterErrorHook,
  CollectionConfig,
  Config,
  Endpoint,
  GlobalConfig,
  Plugin,
} from 'payload'

import { type ApiErrorText, problemDetails, problemType } from './problemDetails'

const contextKey = 'answersProblems'

/** Every endpoint that a plugin of the list before this one added says that its refusals are problems. */
const marked = <Slot extends Omit<Endpoint, 'root'>[] | false | undefined>(endpoints: Slot): Slot =>
  (endpoints
    ? endpoints.map((endpoint) => ({
        ...endpoint,
        handler: (req) => {
          req.context[contextKey] = true
          return endpoint.handler(req)
        },
      }))
    : endpoints) as Slot

/**
 * Gives an error the shape of problem details. Payload's own forms look for `application/json`, so that what they send and read
 * stays as Payload words it: problems are what our endpoints refuse, and what somebody without a sign-in is refused to read.
 */
const answerAsProblem: AfterErrorHook = ({ error, req, result }) => {
  const isOurs = req.context?.[contextKey] === true
  const isPublicRead = !req.user && req.method === 'GET'
  // Payload parses a `where` that is a text, and takes what is no JSON for its own fault.
  const isUnreadable = error instanceof SyntaxError && typeof req.query?.where === 'string'
  const status = isUnreadable ? 400 : ((error as { status?: number }).status ?? 500)
  if (!isOurs && !isPublicRead) return isUnreadable ? { status } : undefined
  const { errors } = (result ?? {}) as { errors?: ApiErrorText[] }
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('Content-Type', problemType)
  const details = problemDetails({
    status,
    errors: errors ?? [],
    path: pathOf(req.url),
    language: req.i18n?.language ?? 'en',
  })
  return { response: details as unknown as Record<string, unknown>, status }
}

const pathOf = (url: string | undefined): string => {
  try {
    return new URL(url ?? '').pathname
  } catch {
    return '/'
  }
}

/** Problem details (RFC 9457) for everything this house adds to Payload. Stands after every plugin that adds endpoints. */
export const answerProblems: Plugin = (config: Config): Config => ({
  ...config,
  endpoints: marked(config.endpoints),
  collections: config.collections?.map((collection): CollectionConfig => ({
    ...collection,
    endpoints: marked(collection.endpoints),
  })),
  globals: config.globals?.map((global): GlobalConfig => ({
    ...global,
    endpoints: marked(global.endpoints),
  })),
  hooks: {
    ...config.hooks,
    afterError: [...(config.hooks?.afterError ?? []), answerAsProblem],
  },
})
