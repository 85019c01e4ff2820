import type { SanitizedConfig } from 'payload'

import { version } from '../../../package.json'
import type { OpenApiDocument } from '../domain/openApiDocument'
import { writeDocument } from '../domain/writeDocument'
import { describeConfig } from './describeConfig'

export type BuiltDocument = { document: OpenApiDocument; text: string }

const built = new WeakMap<object, Promise<BuiltDocument>>()

/** The document of a configuration, made at the first question and kept: it cannot change while the process runs. */
export const documentOf = (config: SanitizedConfig): Promise<BuiltDocument> => {
  const known = built.get(config) ?? build(config)
  built.set(config, known)
  return known
}

const build = async (config: SanitizedConfig): Promise<BuiltDocument> => {
  const document = writeDocument(await describeConfig({ config, version }))
  return { document, text: JSON.stringify(document) }
}
