import type { JsonSchema } from '../../../src/cms/endpointDescription'
import type { OpenApiContent, OpenApiOperation } from '../domain/openApiDocument'
import { anchor, escaped, prose } from './html'
import { kindOf } from './kindOf'

export type Say = (key: string, values?: Record<string, number>) => string

/** A table with a heading of its own, that scrolls by itself where it is too wide. */
export const table = (
  caption: string,
  heads: readonly string[],
  rows: readonly string[][],
): string =>
  `<h3>${caption}</h3><div class="wide" tabindex="0" role="group" aria-label="${caption}"><table><thead><tr>${heads
    .map((head) => `<th scope="col">${head}</th>`)
    .join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table></div>`

const contentOf = (content: OpenApiContent | undefined): string =>
  Object.entries(content ?? {})
    .map(
      ([type, { schema }]) =>
        `<code>${escaped(type)}</code>${schema ? `: ${shapeOf(schema)}` : ''}`,
    )
    .join('<br>')

/** A body in one line: its own fields by name and kind, else what it is called. */
const shapeOf = (schema: JsonSchema): string => {
  const fields = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>)
  if (fields.length === 0) return kindOf(schema)
  return `{ ${fields.map(([name, one]) => `<code>${escaped(name)}</code>: ${kindOf(one)}`).join(', ')} }`
}

/** One operation, folded. */
export const renderOperation = ({
  method,
  path,
  operation,
  say,
}: {
  method: string
  path: string
  operation: OpenApiOperation
  say: Say
}): string => {
  const { operationId, summary, description, parameters = [], requestBody, responses } = operation
  const isOpen = operation.security.some((one) => Object.keys(one).length === 0)
  const callers = isOpen ? `<span class="open">${say('anyone')}</span>` : say('people')
  return `<details id="${anchor(operationId)}"><summary><span class="method">${method.toUpperCase()}</span> <code>${escaped(path)}</code><span class="what">${prose(summary)} · ${callers}</span></summary><div class="inside">${
    description ? `<p>${prose(description)}</p>` : ''
  }${
    parameters.length > 0
      ? table(
          say('parameters'),
          [say('name'), say('where'), say('kind'), say('meaning')],
          parameters.map((one) => [
            `<code>${escaped(one.name)}</code>${one.required ? ` (${say('required')})` : ''}`,
            say(one.in),
            kindOf(one.schema),
            prose(one.description),
          ]),
        )
      : ''
  }${
    requestBody
      ? `<h3>${say('body')}</h3><p>${requestBody.description ? `${prose(requestBody.description)}<br>` : ''}${contentOf(requestBody.content)}</p>`
      : ''
  }${table(
    say('answers'),
    [say('status'), say('meaning'), say('kind')],
    Object.entries(responses).map(([status, answer]) => [
      status,
      prose(answer.description),
      contentOf(answer.content),
    ]),
  )}</div></details>`
}
