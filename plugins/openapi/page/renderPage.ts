import { IntlMessageFormat } from 'intl-messageformat'

import type { JsonSchema } from '../../../src/cms/endpointDescription'
import type { OpenApiDocument } from '../domain/openApiDocument'
import { pageTexts } from '../translations/page'
import { anchor, escaped, prose } from './html'
import { kindOf } from './kindOf'
import { renderOperation, type Say, table } from './renderOperation'
import { style } from './style'

const sayIn =
  (language: 'en' | 'bn'): Say =>
  (key, values = {}) => {
    const text = pageTexts[language][key] ?? key
    const locale = language === 'bn' ? 'bn-BD' : 'en'
    return escaped(String(new IntlMessageFormat(text, locale).format(values)))
  }

/** The whole document as one page of HTML that needs nothing else: no script, no font, no other host. */
export const renderPage = ({
  document,
  language,
}: {
  document: OpenApiDocument
  language: 'en' | 'bn'
}): string => {
  const say = sayIn(language)
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  const groups = document.tags.map(({ name }) => ({
    name,
    id: anchor(`part ${name}`),
    operations: operations.filter(({ operation }) => operation.tags.includes(name)),
  }))
  const other = language === 'bn' ? 'en' : 'bn'
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${say('title')}</title><style>${style}</style></head>
<body><a class="skip" href="#content">${say('skip')}</a>
<header><p><a href="?lang=${other}" lang="${other}" hreflang="${other}">${say('other')}</a></p><h1>${say('title')}</h1>
<p>${say('intro')} <a href="/api/openapi.json">/api/openapi.json</a></p><p lang="en">${prose(document.info.description)}</p></header>
<nav aria-label="${say('contents')}"><ul>${groups
    .map(
      (group) =>
        `<li><a href="#${group.id}"><span lang="en">${escaped(group.name)}</span></a> (${say('operations', { count: group.operations.length })})</li>`,
    )
    .join('')}<li><a href="#schemas">${say('schemas')}</a></li></ul></nav>
<main id="content">${groups
    .map(
      (group) =>
        `<section aria-labelledby="${group.id}"><h2 id="${group.id}" lang="en">${escaped(group.name)}</h2>${group.operations
          .map((one) => renderOperation({ ...one, say }))
          .join('')}</section>`,
    )
    .join(
      '',
    )}<section aria-labelledby="schemas"><h2 id="schemas">${say('schemas')}</h2>${Object.entries(
    document.components.schemas,
  )
    .map(([name, schema]) => renderSchema({ name, schema, say }))
    .join('')}</section></main></body></html>`
}

const renderSchema = ({
  name,
  schema,
  say,
}: {
  name: string
  schema: JsonSchema
  say: Say
}): string => {
  const fields = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>)
  return `<details id="${anchor(`schema ${name}`)}"><summary><code>${escaped(name)}</code></summary><div class="inside">${
    fields.length === 0
      ? `<p>${kindOf(schema)}</p>`
      : table(
          say('fields'),
          [say('name'), say('kind'), say('meaning')],
          fields.map(([field, one]) => [
            `<code>${escaped(field)}</code>`,
            kindOf(one),
            typeof one.description === 'string' ? prose(one.description) : '',
          ]),
        )
  }</div></details>`
}
