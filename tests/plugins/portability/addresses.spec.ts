import { describe, expect, it } from 'vitest'

import { createAddressBook } from '../../../plugins/portability/domain/addresses/createAddressBook'
import { createAttachmentFinder } from '../../../plugins/portability/domain/addresses/createAttachmentFinder'
import type { PlannedEntry } from '../../../plugins/portability/domain/plan/importPlan'

const entry = (
  sourceId: string,
  oldPaths: string[],
  numericId: string | null = null,
): PlannedEntry => ({
  sourceId,
  numericId,
  kind: 'post',
  title: sourceId,
  slug: sourceId,
  status: 'published',
  reason: null,
  oldPaths,
  contentHash: '0',
})

const book = (blogUrl: string | null) =>
  createAddressBook({
    blogUrl,
    entries: [
      entry('bn', ['/2025/01/বাংলা-লেখা/'], '12'),
      entry('post', ['/2025/03/blog-post_12.html']),
    ],
    categoryKeys: ['টমেটো', 'fruit'],
    tagKeys: ['tea'],
  })

describe('addresses of the old blog', () => {
  it.each([
    'https://blog.example/2025/01/বাংলা-লেখা/',
    'http://www.blog.example/2025/01/%E0%A6%AC%E0%A6%BE%E0%A6%82%E0%A6%B2%E0%A6%BE-%E0%A6%B2%E0%A7%87%E0%A6%96%E0%A6%BE',
    '//blog.example/2025/01/বাংলা-লেখা/?utm_source=x',
    '/2025/01/বাংলা-লেখা/amp/',
    'https://blog.example/?p=12',
    '/?page_id=12&preview=true',
  ])('%s leads to its post', (href) => {
    expect(book('https://blog.example').find(href)).toMatchObject({ type: 'item', sourceId: 'bn' })
  })

  it('knows Blogger in every country, on a phone and with a fragment', () => {
    const found = book('http://garden.blogspot.com').find(
      'https://garden.blogspot.com.bd/2025/03/blog-post_12.html?m=1#more',
    )
    expect(found).toMatchObject({ type: 'item', sourceId: 'post', fragment: '#more' })
  })

  it('knows category, label and tag pages and the front page', () => {
    const { find } = book('https://blog.example')
    expect(find('/category/food/fruit/')).toMatchObject({ type: 'category', key: 'fruit' })
    expect(find('/search/label/%E0%A6%9F%E0%A6%AE%E0%A7%87%E0%A6%9F%E0%A7%8B')).toMatchObject({
      type: 'category',
      key: 'টমেটো',
    })
    expect(find('https://blog.example/tag/tea/page/2/')).toMatchObject({ type: 'tag', key: 'tea' })
    expect(find('https://www.blog.example')).toMatchObject({ type: 'home' })
    expect(find('/tag/coffee/')).toBeNull()
  })

  it.each([
    'https://other.example/?p=12',
    'mailto:a@blog.example',
    '#top',
    '',
    'https://notblog.example/',
    'http://%',
  ])('leaves %s alone', (href) => {
    const { find, isOld } = book('https://blog.example')
    expect(isOld(href)).toBe(false)
    expect(find(href)).toBeNull()
  })

  it('takes only addresses without a host when nobody said where the blog was', () => {
    const { find } = book(null)
    expect(find('/2025/03/blog-post_12.html')).toMatchObject({ sourceId: 'post' })
    expect(find('https://blog.example/2025/03/blog-post_12.html')).toBeNull()
  })
})

describe('attachments of pictures', () => {
  const photo = {
    id: '7',
    parentId: null,
    url: 'http://blog.example/up/photo.jpg',
    alt: 'ছবি',
    title: '',
    caption: '',
  }
  const find = createAttachmentFinder(new Map([['7', photo]]))
  const image = (src: string, attachmentId: string | null = null) => ({
    src,
    attachmentId,
    alt: '',
    title: '',
  })

  it('are found by id, by address and by address at another size', () => {
    for (const one of [
      image('https://cdn.example/x.jpg', '7'),
      image('https://blog.example/up/photo.jpg?w=604'),
      image('https://blog.example/up/photo-300x200.jpg'),
    ]) {
      expect(find(one)).toBe(photo)
    }
    expect(find(image('https://blog.example/up/other.jpg'))).toBeNull()
  })
})
