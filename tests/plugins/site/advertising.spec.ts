import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { adNetwork } from '../../../plugins/site/domain/probe/adNetwork'
import { isForeign, isProgram, movesOfScript } from '../../../plugins/site/domain/probe/pageMoves'
import { readPage } from '../../../plugins/site/domain/probe/readPage'
import { isDisclosing, isSponsoredLabel } from '../../../plugins/site/domain/promotion/disclosures'
import { promotionOf } from '../../../plugins/site/domain/promotion/promotionOf'
import { advertisingMessages } from '../../../plugins/site/translations/advertisingMessages'
import type { Article, Link } from '../../../src/article/article'
import { lexicalToArticle } from '../../../src/article/lexicalToArticle'
import { revision } from '../../../src/article/revision'
import { textsAreComplete } from '../../support/everyMessage'
import { plainArticle } from '../../support/snapshotPost'

describe('the sentences of rules 55 and 56', () => {
  textsAreComplete(advertisingMessages)
})

/** An article whose block at a place is one link. */
const linking = (text: string, place: number, more: Partial<Link> = {}): Article => {
  const article = plainArticle(text)
  const { offset, length } = article.blocks[place]!
  return {
    ...article,
    links: [{ offset, length, href: 'https://amzn.to/3x', target: null, ...more }],
  }
}

describe('promotionOf', () => {
  it('finds nothing in a text without links that pay', () => {
    const found = promotionOf(
      linking('এক দুই তিন\n\nচার পাঁচ', 1, { href: 'https://prothomalo.com/a' }),
    )
    expect(found).toEqual({
      words: 5,
      promoted: 0,
      pictures: 0,
      links: 0,
      marked: 0,
      isDisclosed: false,
      isSponsored: false,
    })
  })

  it.each([
    'https://amzn.to/3x',
    'https://www.amazon.com/dp/B0?tag=ranna-20',
    'https://shop.example/x?aff_id=7',
    '//s.shopee.sg/abc',
  ])('knows %s', (href) => {
    expect(promotionOf(linking('এক\n\nদুই', 1, { href })).links).toBe(1)
  })

  it('counts a link that says it was paid for, wherever it leads', () => {
    const found = promotionOf(
      linking('এক\n\nদুই', 1, { href: 'https://shop.example/', sponsored: true }),
    )
    expect(found).toMatchObject({ links: 1, marked: 1, promoted: 1 })
  })

  it('counts a short block as an offer as a whole, and of a long one the linked words', () => {
    const short = plainArticle('নিজের কথা\n\nচাল ধোয়ার ঝাঁঝরি ৩৫০ টাকা কিনুন')
    const at = (article: Article, word: string): Article => {
      const offset = article.text.indexOf(word)
      const link = { offset, length: word.length, href: 'https://amzn.to/x', target: null }
      return { ...article, links: [link] }
    }
    expect(promotionOf(at(short, 'কিনুন'))).toMatchObject({ words: 8, promoted: 6 })
    const long = plainArticle(`${'কথা '.repeat(60)}কিনুন`)
    expect(promotionOf(at(long, 'কিনুন')).promoted).toBe(1)
  })

  it('counts a linked picture as an advertisement', () => {
    expect(promotionOf(linking('এক\n\nদুই', 1, { length: 0 }))).toMatchObject({
      pictures: 1,
      promoted: 0,
    })
  })

  it('takes a label at the beginning for the whole text', () => {
    const of = (title: string, text = 'এক') =>
      promotionOf({ ...plainArticle(text), title }).isSponsored
    expect(of('[স্পনসরড] নতুন রাইস কুকার')).toBe(true)
    expect(of('Sponsored: a new cooker')).toBe(true)
    expect(of('রাইস কুকার', 'স্পন্সরড পোস্ট\n\nলেখা')).toBe(true)
    expect(of('How sponsored posts work')).toBe(false)
    expect(of('Sponsored cricket teams of Dhaka')).toBe(false)
    expect(of('বিজ্ঞাপন লেখার নিয়ম')).toBe(false)
  })

  it('reads a disclosure in both languages', () => {
    expect(isDisclosing('এই লেখার কিছু লিংক অ্যাফিলিয়েট লিংক।')).toBe(true)
    expect(isDisclosing('If you buy by these links we earn a commission.')).toBe(true)
    expect(isDisclosing('ভাত রান্নার নিয়ম')).toBe(false)
    expect(isSponsoredLabel('Advertorial')).toBe(true)
  })

  it('never promotes more words than there are, whatever the links', () => {
    const span = fc.record({ offset: fc.nat(200), length: fc.nat(200) })
    fc.assert(
      fc.property(
        fc.array(fc.lorem(), { maxLength: 5 }),
        fc.array(span, { maxLength: 8 }),
        (paragraphs, spans) => {
          const article = plainArticle(paragraphs.join('\n\n'))
          const links = spans.map((one) => ({ ...one, href: 'https://amzn.to/x', target: null }))
          const { words, promoted } = promotionOf({ ...article, links })
          expect(promoted).toBeGreaterThanOrEqual(0)
          expect(promoted).toBeLessThanOrEqual(words)
        },
      ),
    )
  })
})

describe('rel="sponsored"', () => {
  const raw = (html: string) =>
    lexicalToArticle({
      title: '',
      body: { root: { children: [{ type: 'block', fields: { blockType: 'rawHtml', html } }] } },
    })
  it('is read of raw HTML and of the editor’s links', () => {
    const link = {
      type: 'link',
      fields: { url: 'https://a.example', rel: 'nofollow Sponsored' },
      children: [{ type: 'text', text: 'এক' }],
    }
    const written = lexicalToArticle({
      title: '',
      body: { root: { children: [{ type: 'paragraph', children: [link] }] } },
    })
    expect(raw('<a rel="sponsored" href="https://a.example">এক</a>').links[0]?.sponsored).toBe(true)
    expect(written.links[0]?.sponsored).toBe(true)
  })

  it('changes the revision, and its absence does not', () => {
    const without = raw('<a href="https://a.example">এক</a>')
    expect(without.links[0]).not.toHaveProperty('sponsored')
    const with_ = raw('<a rel=sponsored href="https://a.example">এক</a>')
    expect(revision(with_)).not.toBe(revision(without))
  })
})

describe('adNetwork', () => {
  it.each([
    ['c1.popads.net', 'forced'],
    ['POPCASH.net', 'forced'],
    ['pagead2.googlesyndication.com', 'google'],
    ['cdn.taboola.com', 'other'],
    ['notpopads.net', null],
    ['popads.net.example', null],
    ['www.youtube.com', null],
  ] as const)('%s is %s', (host, kind) => {
    expect(adNetwork(host)).toBe(kind)
  })
})

describe('what a page says of its advertising', () => {
  const read = (html: string) => readPage({ html, address: 'https://a.test/b' }).advertising!

  it('counts places once, links that pay, and hosts of others', () => {
    expect(
      read(`<div class="ad-slot wide"><ins class="adsbygoogle" data-ad-slot="1"></ins></div>
        <div id="div-gpt-ad-1"></div><iframe src="https://x.doubleclick.net/a"></iframe>
        <a href="https://amzn.to/1" rel="nofollow">x</a><a href="https://amzn.to/2">x</a><a rel="sponsored" href="/own">x</a>
        <script src="https://cdn.popcash.net/pop.js"></script><script src="/own.js"></script>`),
    ).toEqual({
      slots: 3,
      paying: 3,
      unmarked: 1,
      hosts: ['x.doubleclick.net', 'cdn.popcash.net'],
      moves: [],
    })
  })

  it('finds what moves a visitor, the certain and the possible', () => {
    expect(read('<meta http-equiv="refresh" content="0; url=https://other.test/">').moves).toEqual([
      { kind: 'refresh', where: 'https://other.test/', isCertain: true },
    ])
    expect(read('<meta http-equiv="refresh" content="9; url=/next">').moves).toEqual([])
    expect(read('<iframe src="https://cdn.test/app.apk"></iframe>').moves).toMatchObject([
      { kind: 'download', isCertain: true },
    ])
    expect(
      read('<script>window.top.location.href = "https://win.test/x"</script>').moves,
    ).toMatchObject([{ kind: 'location', where: 'https://win.test/x', isCertain: false }])
    expect(read('<script>location.replace("https://www.a.test/c")</script>').moves).toEqual([])
    expect(
      read('<script>document.addEventListener("click",()=>window.open("//x"))</script>').moves,
    ).toMatchObject([{ kind: 'window', isCertain: false }])
    expect(read('<body onload="window.open(1)">').moves).toMatchObject([{ kind: 'window' }])
    // A button to share opens a window when it is pressed, and nobody minds.
    expect(read('<a href="#" onclick="window.open(this.href)">শেয়ার</a>').moves).toEqual([])
    expect(read('<script>share.onclick=()=>window.open(url)</script>').moves).toEqual([])
  })

  it('compares sites without www, and knows programs by their names', () => {
    expect(isForeign('https://www.a.test/', 'https://a.test/x')).toBe(false)
    expect(isForeign('not an address', 'https://a.test/x')).toBe(false)
    expect(isProgram('https://a.test/x.APK?y')).toBe(true)
    expect(isProgram('https://a.test/apk')).toBe(false)
  })

  it('never throws on a script', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(movesOfScript({ text, address: 'https://a.test/' }).length).toBeLessThanOrEqual(5)
      }),
    )
  })
})
