import type { Article } from '../../../src/article/article'

/**
 * An article whose text is asked for when somebody reads it. A class, since a getter of its own in each of ten thousand objects gives each of
 * them a shape of its own, and whatever reads them is several times as slow.
 */
export class LazyArticle implements Article {
  readonly title: string
  readonly excerpt: string
  readonly language: string | null
  readonly blocks: Article['blocks']
  readonly links: Article['links']
  readonly images: Article['images']
  readonly embeds: Article['embeds']
  private readonly key: string
  private readonly read: (key: string) => string

  /** @param read gives the text of a key */
  constructor(article: Omit<Article, 'text'>, key: string, read: (key: string) => string) {
    this.title = article.title
    this.excerpt = article.excerpt
    this.language = article.language
    this.blocks = article.blocks
    this.links = article.links
    this.images = article.images
    this.embeds = article.embeds
    this.key = key
    this.read = read
  }

  get text(): string {
    return this.read(this.key)
  }
}
