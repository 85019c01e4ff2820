import type { PayloadRequest } from 'payload'

import { detectLanguage } from '../../../src/article/detectLanguage'
import { lexicalToArticle } from '../../../src/article/lexicalToArticle'
import type { Article } from '../../../src/article/article'
import type { BlogSettings } from '../../../src/check/snapshot'
import type { Page, Post } from '../../../src/payload-types'
import { headingsOf } from '../domain/headingsOf'
import type { ImageObject } from '../domain/imageObject'
import { imageObjectOf } from '../domain/imageObjectOf'
import { readingTime } from '../domain/readingTime'
import { renderHtml } from '../domain/render/renderHtml'
import { seoOf } from '../domain/seo/seoOf'
import { summaryOf } from '../domain/summaryOf'
import type { TextFormat } from '../domain/textFormat'
import { addressOf } from './addressOf'
import { homeOf } from './homeOf'
import { imagesIn } from './imagesIn'
import type { ReadableCollection } from './readable'
import { renderContextOf } from './renderContextOf'
import { seoInputOf } from './seoInputOf'

/**
 * A post or page as a frontend shows it: the document as REST gives it, with its text in the form asked for, and what can be told of
 * it without asking again. The document comes filled in as `populateTwice` says; who may read it was decided before.
 */
export const presentDocument = ({
  req,
  collection,
  document,
  settings,
  format,
}: {
  req: PayloadRequest
  collection: ReadableCollection
  document: Post | Page
  settings: BlogSettings
  format: TextFormat
}) => {
  const home = homeOf(req.payload)
  const { body, ...others } = document
  const article = lexicalToArticle({ title: document.title, body: body ?? null })
  const language = languageOf({ document, article, settings })
  const { headings, ids } = headingsOf(body)
  const time = readingTime({ text: article.text, language })
  const url = addressOf({ collection, document, settings })
  const cover = imageObjectOf({
    media: 'coverImage' in document ? document.coverImage : null,
    base: home,
  })
  const images: ImageObject[] = imagesIn({ cover, body, home })
  const excerpt = 'excerpt' in document ? document.excerpt : null
  const seo = seoOf(
    seoInputOf({
      collection,
      document,
      settings,
      home,
      language,
      cover: cover ?? images[0] ?? null,
      description: document.meta?.description || excerpt || summaryOf(article.text),
      time,
      canonical: settings.address ? url : null,
    }),
  )
  const html = (): string =>
    renderHtml({ body, context: renderContextOf({ headingIds: ids, settings, home }) })
  return {
    ...others,
    format,
    ...(format === 'json' || format === 'lexical' ? { body: body ?? null } : {}),
    ...(format === 'json' || format === 'html' ? { html: html() } : {}),
    ...(format === 'text' ? { text: article.text } : {}),
    url,
    language,
    readingTime: time,
    tableOfContents: headings,
    images,
    seo,
  }
}

const languageOf = ({
  document,
  article,
  settings,
}: {
  document: Post | Page
  article: Article
  settings: BlogSettings
}): string =>
  document.language ||
  detectLanguage(`${document.title}\n\n${article.text.slice(0, 20_000)}`).language ||
  settings.language
