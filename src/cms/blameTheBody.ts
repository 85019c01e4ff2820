import type { AfterErrorHook } from 'payload'

const faults = new Set(['APIError', 'SyntaxError', 'TypeError'])
/** What the parser says: “Unexpected end of form”, “Malformed part header”. */
const ofTheParser = /\b(form|multipart|part header|boundary)\b/i

/**
 * A multipart body that cannot be read is the sender's fault: 400, where Payload says 500. Nothing but reading the body has
 * happened as long as the request has no data.
 */
export const blameTheBody: AfterErrorHook = ({ error, req }) => {
  const status = (error as { status?: number }).status ?? 500
  const isMultipart = req?.headers?.get('content-type')?.startsWith('multipart/') === true
  const isFault = faults.has(error.name) || ofTheParser.test(error.message)
  if (!isMultipart || status < 500 || req.data !== undefined || !isFault) return
  return {
    status: 400,
    response: {
      errors: [
        {
          name: 'APIError',
          message:
            'The multipart body cannot be read: send the document as JSON in its part “_payload”. / multipart অনুরোধটি পড়া যাচ্ছে না: নথিটি “_payload” অংশে JSON হিসেবে পাঠান।',
          data: { code: 'bad-body', field: '_payload' },
        },
      ],
    },
  }
}
