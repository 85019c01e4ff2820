import { describe, expect, it } from 'vitest'

import { bloggerHtml } from '../../../plugins/portability/domain/blogger/bloggerHtml'
import { keepCdataMarks } from '../../../plugins/portability/domain/plan/keepCdataMarks'
import { wordpressHtml } from '../../../plugins/portability/domain/wordpress/wordpressHtml'

const attachments = new Map(
  ['7', '8'].map((id) => [
    id,
    {
      id,
      parentId: null,
      url: `https://x.example/${id}.jpg`,
      alt: `"${id}"`,
      title: '',
      caption: id === '7' ? 'সাত' : '',
    },
  ]),
)
const html = (content: string) => wordpressHtml({ content, attachments }).html
const IMG = '<img src="https://x.example/a.jpg" alt="a">'

describe('WordPress bodies', () => {
  it('turn captions of both ages into figures', () => {
    const figure = `<figure class="wp-caption">${IMG}<figcaption>Tea <a href="#">leaves</a></figcaption></figure>`
    expect(
      html(`[caption id="attachment_7" width="300"]${IMG} Tea <a href="#">leaves</a>[/caption]`),
    ).toBe(figure)
    expect(html(`x[caption width="300" caption="চা"]<a href="#">${IMG}</a>[/caption]y`)).toBe(
      `x<figure class="wp-caption"><a href="#">${IMG}</a><figcaption>চা</figcaption></figure>y`,
    )
  })

  it('turn galleries of known attachments into pictures, in their order', () => {
    const made = html('[gallery columns="2" ids="8,7,99"]')
    expect(made).toContain(
      '<img class="wp-image-8" src="https://x.example/8.jpg" alt="&quot;8&quot;">',
    )
    expect(made.indexOf('7.jpg')).toBeGreaterThan(made.indexOf('8.jpg'))
    expect(made).toContain('<figcaption>সাত</figcaption>')
  })

  it('fill a gallery without a list with the pictures uploaded to the post', () => {
    const uploaded = [...attachments.values()].slice(1)
    const made = wordpressHtml({ content: '[gallery]', attachments, uploaded }).html
    expect(made).toContain('8.jpg')
    expect(made).not.toContain('7.jpg')
  })

  it('do not let thousands of galleries grow without end', () => {
    const made = html('[gallery ids="7,8"]'.repeat(100_000))
    expect(made.length).toBeLessThan(5_000_000)
    expect(made).toContain('[gallery ids="7,8"]')
  })

  it('turn embed, audio, video, youtube and vimeo into players', () => {
    expect(html('[embed width="1"]https://vimeo.com/42[/embed]')).toContain(
      '>https://vimeo.com/42</figure>',
    )
    expect(html('[audio mp3="https://x.example/a.mp3"][/audio]')).toBe(
      '<audio src="https://x.example/a.mp3"></audio>',
    )
    expect(html('[video mp4="https://x.example/a.mp4"]')).toBe(
      '<video src="https://x.example/a.mp4"></video>',
    )
    expect(html('[youtube=http://youtu.be/x]')).toContain('http://youtu.be/x')
    expect(html('[vimeo 42]')).toContain('https://vimeo.com/42')
  })

  it.each([
    '[contact-form-7 id="1"]',
    '[[gallery ids="7"]]',
    '[gallery]',
    '[gallery ids="99"]',
    '[caption]no end',
    '[embed]no address[/embed]',
    '[captions]',
    'a [b] c',
    '[caption]no picture[/caption]',
    '[audio]',
  ])('keep %s as text', (content) => {
    expect(html(content)).toBe(content)
  })

  it('take time in proportion to their length, whatever the brackets', () => {
    for (const piece of ['[caption]', '[embed][/embed', '[[', '[gallery ', '[caption][/caption]']) {
      expect(html(piece.repeat(100_000)).length).toBe(piece.length * 100_000)
    }
  })

  it('ask for paragraphs by blank lines unless blocks were written', () => {
    expect(wordpressHtml({ content: 'a\n\nb', attachments }).newlines).toBe('paragraphs')
    expect(wordpressHtml({ content: '<!-- wp:paragraph --><p>a</p>', attachments }).newlines).toBe(
      'collapse',
    )
  })
})

describe('Blogger bodies', () => {
  it.each([
    ['https://1.bp.blogspot.com/-a/b/c/s320/x.jpg', 'https://1.bp.blogspot.com/-a/b/c/s1600/x.jpg'],
    ['http://2.bp.blogspot.com/-a/s1600-h/x.jpg', 'https://2.bp.blogspot.com/-a/s1600/x.jpg'],
    [
      '//blogger.googleusercontent.com/img/b/q/w320-h214/x.jpg',
      '//blogger.googleusercontent.com/img/b/q/s1600/x.jpg',
    ],
    ['https://other.example/s320/x.jpg', 'https://other.example/s320/x.jpg'],
  ])('ask for %s at its full size', (small, large) => {
    expect(bloggerHtml(`<img src="${small}">`).html).toBe(`<img src="${large}">`)
  })
})

describe('leftovers of nested CDATA', () => {
  it('become text outside scripts and stay inside them', () => {
    expect(keepCdataMarks('a <![CDATA[ b <script>//<![CDATA[</script>')).toBe(
      'a &lt;![CDATA[ b <script>//<![CDATA[</script>',
    )
  })
})
