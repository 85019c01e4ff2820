export type AdsTxt = {
  /** A page of HTML where the file should be; the specification has it passed over (IAB ads.txt 1.1, 3.2.1). */
  isHtml: boolean
  /** The account ids of all valid lines of Google. */
  publishers: readonly string[]
  /** Lines that name Google and are wrong, as written and cut at 120 letters, at most five. */
  malformed: readonly string[]
}

const googleAuthority = 'f08c47fec0942fa0'

/**
 * Reads an ads.txt for what it says of Google: `google.com, pub-0000000000000000, DIRECT, f08c47fec0942fa0`. Byte order mark,
 * remarks and extensions behind `;` are passed over; capitals do not matter but in the account id.
 */
export const readAdsTxt = (options: { text: string; contentType: string | null }): AdsTxt => {
  const text = options.text.replace(/^\uFEFF/u, '')
  const isHtml =
    /\bhtml\b/iu.test(options.contentType ?? '') ||
    /^\s*<(?:!doctype|html|head|body)\b/iu.test(text)
  if (isHtml) return { isHtml, publishers: [], malformed: [] }
  const publishers = new Set<string>()
  const malformed: string[] = []
  for (const line of text.split(/\r\n|\r|\n/u)) {
    const plain = line.replace(/[#;].*$/u, '').trim()
    const [domain = '', account = '', relation = '', authority = ''] = plain
      .split(',')
      .map((field) => field.trim())
    if (!/^(?:www\.)?google\.com?\b/iu.test(domain)) continue
    const isRight =
      domain.toLowerCase() === 'google.com' &&
      /^pub-\d{16}$/u.test(account) &&
      /^(?:direct|reseller)$/iu.test(relation) &&
      (authority === '' || authority.toLowerCase() === googleAuthority)
    if (!isRight) malformed.push(line.trim().slice(0, 120))
    else if (relation.toUpperCase() === 'DIRECT') publishers.add(account)
  }
  return { isHtml, publishers: [...publishers], malformed: malformed.slice(0, 5) }
}
