import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { problem } from '../../../src/cms/problem'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { withUser } from '../../../src/cms/withUser'
import { templateKinds } from '../domain/pageTemplate'
import { pageTemplates } from '../translations/pageTemplates'
import { templateBody } from '../domain/templateBody'

/**
 * `POST /api/trust/pages` with `{ kind: 'privacy' | 'about' | 'contact' | 'terms', language?: 'en' | 'bn' }`: a draft from the template, filled
 * from the settings of the blog. What the settings do not tell stays a blank in brackets, and a page with one passes no check.
 */
export const createPageEndpoint: Endpoint = {
  path: '/trust/pages',
  method: 'post',
  ...described({ internal: 'serves the screen of the owner’s word' }),
  handler: withUser(
    async (req) => {
      const asked = ((await req.json?.().catch(() => null)) ?? {}) as Record<string, unknown>
      const kind = templateKinds.find((one) => one === asked.kind)
      if (!kind)
        throw problem({
          req,
          status: 400,
          code: 'wrong-kind',
          field: 'kind',
          en: `“kind” is one of ${templateKinds.join(', ')}.`,
          bn: `“kind” (ধরন) হবে এগুলোর একটি: ${templateKinds.join(', ')}।`,
        })
      const settings = await readBlogSettings({ payload: req.payload, req })
      const told = asked.language ?? settings.language.split('-')[0]
      const language = told === 'bn' ? 'bn' : 'en'
      const { title, paragraphs } = pageTemplates[language][kind]
      const date = new Intl.DateTimeFormat(language === 'bn' ? 'bn-BD' : 'en-GB', {
        dateStyle: 'long',
        timeZone: settings.timeZone,
      }).format(new Date())
      const page = await req.payload.create({
        collection: 'pages',
        data: {
          // The slug is made of it, with a number where a page, or one in the trash, has that already.
          title,
          kind,
          language,
          body: templateBody({
            paragraphs,
            values: { blog: settings.name, address: settings.address ?? '', date },
          }) as never, // The field's type asks for index signatures.
          _status: 'draft',
        },
        draft: true,
        depth: 0,
        overrideAccess: false,
        req,
      })
      return Response.json({ id: page.id }, { status: 201 })
    },
    ['admin', 'editor'],
  ),
}
