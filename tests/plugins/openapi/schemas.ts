import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'

import type { OpenApiDocument } from '../../../plugins/openapi/domain/openApiDocument'

const id = 'https://blog.test/openapi'

/** Checks a value against a schema of the document; answers what is wrong, or nothing. */
export const schemasOf = (document: OpenApiDocument) => {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema({ $id: id, components: document.components })
  const compiled = new Map<string, ReturnType<typeof ajv.compile>>()
  return (schema: object, value: unknown): string[] => {
    const text = JSON.stringify(schema).replaceAll('"#/components/', `"${id}#/components/`)
    const check = compiled.get(text) ?? ajv.compile(JSON.parse(text) as object)
    compiled.set(text, check)
    if (check(value)) return []
    return (check.errors ?? [])
      .slice(0, 5)
      .map((one) => `${one.instancePath} ${one.message} ${JSON.stringify(one.params)}`)
  }
}
