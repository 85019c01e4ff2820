import { describe, expect, it } from 'vitest'

import { ImportProblem } from '../../../../plugins/portability/domain/importProblem'
import { planImport } from '../../../../plugins/portability/domain/plan/planImport'
import { readItems } from '../../../../plugins/portability/domain/plan/readItems'
import { bytesOf } from '../bytesOf'
import { wxr, wxrItem } from '../wxr'

const NOW = '2026-01-01T00:00:00.000Z'
const plan = (
  text: string | Uint8Array,
  options: { from?: 'wordpress' | 'blogger'; blogUrl?: string } = {},
) => planImport({ bytes: bytesOf(text), now: NOW, ...options })

const refusal = async (text: string | Uint8Array, options = {}): Promise<ImportProblem> => {
  const outcome = await plan(text, options).catch((error: unknown) => error)
  expect(outcome).toBeInstanceOf(ImportProblem)
  return outcome as ImportProblem
}

const latin = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0))

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2))
  view.setUint16(0, 0xfeff, littleEndian)
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2 + 2, text.charCodeAt(index), littleEndian)
  }
  return new Uint8Array(view.buffer)
}

describe('files that are refused', () => {
  it.each([
    ['nothing', '', 'file-empty'],
    ['spaces', ' \n\t', 'file-empty'],
    ['a zip', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), 'file-archive'],
    ['a gzip', new Uint8Array([0x1f, 0x8b, 8, 0]), 'file-archive'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0, 1, 0]), 'file-binary'],
    ['an unknown encoding', '<?xml version="1.0" encoding="x-moon"?><rss/>', 'file-encoding'],
    ['prose', 'Dear diary', 'not-an-export'],
    ['Ghost', '{"db":[{"meta":{}}]}', 'format-ghost'],
    ['JSON', '{"a":1}', 'format-json'],
    ['a web page', '<!DOCTYPE html><html><body>x', 'format-html'],
    ['Medium', '<!DOCTYPE html><html><body><article class="h-entry">x', 'format-medium'],
    ['Markdown', '---\ntitle: x\n---\n', 'format-markdown'],
    [
      'a sitemap',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>',
      'format-sitemap',
    ],
    [
      'a feed',
      '<rss version="2.0"><channel><item><title>x</title></item></channel></rss>',
      'format-feed',
    ],
    ['an empty feed', '<rss version="2.0"><channel></channel></rss>', 'format-feed'],
    [
      'a public Atom feed',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id></entry></feed>',
      'format-feed',
    ],
    ['other XML', '<invoice></invoice>', 'format-unknown-xml'],
  ])('%s', async (_name, text, code) => {
    expect((await refusal(text)).code).toBe(code)
  })

  it('a file that breaks off, naming what is open', async () => {
    const problem = await refusal(wxr(wxrItem()).slice(0, -60))
    expect(problem).toMatchObject({ code: 'xml-truncated', line: 1 })
    expect(problem.message).toContain('never closed')
  })

  it('a mismatched tag, with line and column of its name', async () => {
    const problem = await refusal(wxr('<item>\n  <title>x</guid></item>'))
    expect(problem).toMatchObject({ code: 'xml-mismatched-tag', line: 2, column: 12 })
    expect(problem.message).toContain('title')
    expect(problem.message).toContain('guid')
  })

  it('broken markup, with line and column', async () => {
    expect(await refusal(wxr('\n<item =></item>'))).toMatchObject({
      code: 'xml-malformed',
      line: 2,
    })
  })

  it('declared entities, before any is used', async () => {
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><rss>&b;</rss>'
    expect((await refusal(bomb)).code).toBe('xml-entity-declaration')
    const external = '<!DOCTYPE rss [<!ENTITY % x SYSTEM "file:///etc/passwd">%x;]><rss/>'
    expect((await refusal(external)).code).toBe('xml-entity-declaration')
  })

  it('elements nested too deep and tags with too many attributes', async () => {
    expect((await refusal(wxr('<a>'.repeat(200)))).code).toBe('xml-too-deep')
    const many = Array.from({ length: 300 }, (_, index) => `a${index}="1"`).join(' ')
    expect((await refusal(wxr(`<item ${many}/>`))).code).toBe('xml-too-many-attributes')
  })

  it('a text without end, before it fills the memory', async () => {
    const piece = new TextEncoder().encode('ক'.repeat(1_000_000))
    async function* endless() {
      yield new TextEncoder().encode(wxr().replace('</channel></rss>', '<item><title><![CDATA['))
      for (;;) yield piece
    }
    await expect(planImport({ bytes: endless(), now: NOW })).rejects.toMatchObject({
      code: 'xml-too-long',
    })
  })

  it('a file of the other system, and an address that is none', async () => {
    expect((await refusal(wxr(), { from: 'blogger' })).code).toBe('format-mismatch')
    expect((await refusal(wxr(), { blogUrl: 'ftp://x' })).code).toBe('blog-address')
  })

  it('a file that changed between the passes', async () => {
    const before = await plan(wxr(wxrItem()))
    const items = readItems({ bytes: bytesOf(wxr(wxrItem({ title: 'Two' }))), plan: before })
    await expect(items.next()).rejects.toMatchObject({ code: 'file-changed' })
  })
})

describe('files that are put up with', () => {
  it('reads UTF-8 with a mark, UTF-16 both ways, and what the declaration names', async () => {
    const text = wxr(wxrItem({ title: 'বাংলা €' }))
    for (const bytes of [`\uFEFF${text}`, utf16(text, true), utf16(text, false), `\n\n${text}`]) {
      expect((await plan(bytes)).entries[0]?.title).toBe('বাংলা €')
    }
    const declared = wxr(wxrItem({ title: 'caf\u00e9 \u0080' })).replace('UTF-8', 'windows-1252')
    expect((await plan(latin(declared))).entries[0]?.title).toBe('café €')
  })

  it('drops characters that XML does not allow and tells', async () => {
    const found = await plan(wxr(wxrItem({ title: 'a\u0008b\u000Bc' })))
    expect(found.entries[0]?.title).toBe('abc')
    expect(found.warningCounts['xml-disallowed-character']).toBeGreaterThan(0)
  })

  it('keeps unknown entities as written and finds none on the prototype', async () => {
    const found = await plan(
      wxr('<item><title>a&nbsp;b &constructor;</title><wp:post_id>1</wp:post_id></item>'),
    )
    expect(found.entries[0]?.title).toBe('a b &constructor;')
    expect(found.warningCounts['xml-unknown-entity']).toBe(2)
  })

  it('accepts a document type without declarations', async () => {
    const text = wxr(wxrItem()).replace('<rss', '<!DOCTYPE rss><rss')
    expect((await plan(text)).planned.posts).toBe(1)
  })

  it.each(['abc', '', '2.0'])('reads the version "%s" and says it is unknown', async (version) => {
    const found = await plan(wxr(wxrItem()).replace('>1.2<', `>${version}<`))
    expect(found.planned.posts).toBe(1)
    expect(found.warnings[0]).toMatchObject({ code: 'version-unknown', values: { version } })
  })

  it('never interprets what PHP serialised', async () => {
    const evil = 'O:8:"Exploit":1:{s:3:"cmd";s:2:"rm";}'
    const meta = `<wp:postmeta><wp:meta_key>_yoast_wpseo_title</wp:meta_key><wp:meta_value>${evil}</wp:meta_value></wp:postmeta>`
    const text = wxr(wxrItem({ extra: meta }))
    const found = await plan(text)
    const { value } = await readItems({ bytes: bytesOf(text), plan: found }).next()
    expect(value).toMatchObject({ meta: { title: evil } })
  })

  it('keeps at most 200 warnings of a kind and counts the rest', async () => {
    const items = Array.from({ length: 300 }, (_, index) =>
      wxrItem({ 'wp:post_id': String(index), 'wp:status': 'private' }),
    )
    const found = await plan(wxr(...items))
    expect(found.warnings.filter(({ code }) => code === 'item-private')).toHaveLength(200)
    expect(found.warningCounts['item-private']).toBe(300)
  })
})
