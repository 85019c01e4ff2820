import type { ArticleBuilder, BlockContext } from './articleBuilder'

/** Each part is bounded, so that a line full of brackets costs no more than its length times a constant. */
const inline =
  /(?<picture>!)?\[(?<words>[^\][\n]{0,1000})\]\((?<address>[^\s()]{1,2000})(?:\s+"[^"\n]{0,500}")?\)|<(?<plain>https?:\/\/[^\s<>]{1,2000})>|`(?<code>[^`\n]{1,1000})`/gu

const unmarked = (text: string) =>
  text
    .replace(/\\(?<mark>[\\`*_{}[\]()#+.!|>~-])/gu, '$<mark>')
    .replace(/\*{1,3}|~~|(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}])/gu, '')

/** Writes one line of Markdown without its marks: links with their words, pictures, code; emphasis is dropped. */
export function writeMarkdownLine(options: {
  line: string
  builder: ArticleBuilder
  context: BlockContext
}): void {
  const { line, builder, context } = options
  let from = 0
  for (const match of line.matchAll(inline)) {
    const { picture, words = '', address, plain, code } = match.groups ?? {}
    builder.write(unmarked(line.slice(from, match.index)), context)
    from = match.index + match[0].length
    if (picture !== undefined && address !== undefined)
      builder.image({ mediaId: null, url: address, alt: words })
    else if (address !== undefined || plain !== undefined) {
      const link = builder.openLink({ href: address ?? plain ?? null, target: null })
      builder.write(plain ?? unmarked(words), context)
      builder.closeLink(link)
    } else builder.write(code ?? '', context)
  }
  builder.write(unmarked(line.slice(from)), context)
}
