import { lexicalToArticle } from '../../../src/article/lexicalToArticle'
import { textToArticle } from '../../../src/article/textToArticle'
import type { SignedInRequest } from '../../../src/cms/withUser'
import type { ComparedText } from '../gather/compareWithStore'
import { idsOf } from '../gather/idsOf'
import { writtenPost } from '../gather/writtenPost'
import { ownPost } from './ownPost'
import { problem } from '../../../src/cms/problem'

/** The longest text that is checked on the spot, in bytes of UTF-8. */
const longest = 1024 * 1024

/** What a request asks to be checked: a plain text, or the body of the editor, of a post or of none yet. */
export const unsavedText = async (
  req: SignedInRequest,
  asked: Record<string, unknown>,
): Promise<{ text: ComparedText }> => {
  const { text, body, post } = asked
  const isBody = typeof body === 'object' && body !== null
  if (typeof text !== 'string' && !isBody) {
    throw problem({
      req,
      status: 400,
      code: 'no-text',
      field: 'text',
      en: 'Send “text”, a string, or “body”, the state of the editor.',
      bn: '“text” (লেখা) অথবা “body” (সম্পাদকের অবস্থা) পাঠান।',
    })
  }
  if (post !== undefined && post !== null && typeof post !== 'string') {
    throw problem({
      req,
      status: 400,
      code: 'wrong-post',
      field: 'post',
      en: '“post” is the id of a post.',
      bn: '“post” হলো পোস্টের পরিচিতি (id)।',
    })
  }
  const article =
    typeof text === 'string' ? textToArticle({ text }) : lexicalToArticle({ title: '', body })
  if (Buffer.byteLength(article.text) > longest) {
    throw problem({
      req,
      status: 413,
      code: 'too-large',
      field: typeof text === 'string' ? 'text' : 'body',
      en: 'The text is larger than 1 MB. Check it in parts.',
      bn: 'লেখাটি ১ মেগাবাইটের বেশি। ভাগ করে যাচাই করুন।',
    })
  }
  return { text: { article, ...(await whose(req, post ?? null)) } }
}

/** Whose text it is: of the post it is for, else of whoever asks. */
const whose = async (
  req: SignedInRequest,
  post: string | null,
): Promise<Omit<ComparedText, 'article'>> => {
  if (post !== null) {
    const id = await ownPost(req, post)
    const stored = await req.payload.findByID({ collection: 'posts', id, draft: true, depth: 0 })
    const { authors, owner, since } = writtenPost(stored)
    return { id, authors, owner, since }
  }
  const names = await req.payload.find({
    collection: 'authors',
    where: { user: { equals: req.user.id } },
    limit: 0,
    pagination: false,
    depth: 0,
    select: {},
    req,
  })
  return {
    id: null,
    authors: idsOf(names.docs),
    owner: String(req.user.id),
    since: Number.POSITIVE_INFINITY,
  }
}
