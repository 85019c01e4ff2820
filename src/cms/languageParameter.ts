import type { DescribedParameter } from './endpointDescription'

/** The language that an endpoint of ours speaks to people in. */
export const languageParameter: DescribedParameter = {
  name: 'language',
  in: 'query',
  description: 'The language of the sentences; else that of the caller.',
  schema: { enum: ['en', 'bn-BD'] },
}
