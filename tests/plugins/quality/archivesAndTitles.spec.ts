import { describe, expect, it } from 'vitest'
import { clickbait } from '../../../plugins/quality/domain/clickbait'
import { emptySnapshot } from '../../support/emptySnapshot'
import { snapshotPost } from '../../support/snapshotPost'
import { blocksArticle } from './blocksArticle'
import { blogOf, findingOf } from './findings'

const term = (id: string, noindex = false) => ({ id, title: id, slug: id, url: `/${id}`, noindex })

describe('content-thin-archives', () => {
  const id = 'content-thin-archives'
  const blog = (counts: readonly number[]) =>
    emptySnapshot({
      tags: counts.map((_, index) => term(`t${index}`)),
      posts: counts.flatMap((count, index) =>
        Array.from({ length: count }, (_, place) =>
          snapshotPost({ id: `p${index}-${place}`, tags: [`t${index}`] }),
        ),
      ),
    })

  it.each([
    [[3, 4], 'pass'],
    [[2, 3], 'warn'],
    [[2, 1, 0], 'warn'],
    [[2, 1, 0, 2], 'fail'],
  ] as const)('with tags of %j posts is %s', async (counts, status) => {
    expect((await findingOf(id, blog(counts))).status).toBe(status)
  })

  it('looks at categories, tags and authors, emptiest first', async () => {
    const snapshot = emptySnapshot({
      categories: [term('c')],
      tags: [term('t')],
      authors: [
        { id: 'a', name: 'Author', slug: 'a', bio: '' },
        { id: 'silent', name: 'Silent', slug: 's', bio: '' },
      ],
      posts: [
        snapshotPost({ id: '1', tags: ['t'], authors: ['a'] }),
        snapshotPost({ id: '2', authors: ['a'] }),
      ],
    })
    const { evidence } = await findingOf(id, snapshot)
    expect(evidence.items.map(({ kind, id: item }) => [kind, item])).toEqual([
      ['categories', 'c'],
      ['tags', 't'],
      ['authors', 'a'],
    ])
  })

  it('leaves out archives and posts hidden from search engines', async () => {
    const hidden = emptySnapshot({ tags: [term('t', true)] })
    expect((await findingOf(id, hidden)).status).toBe('n/a')
    const posts = [1, 2, 3].map((n) => snapshotPost({ id: `${n}`, tags: ['t'], noindex: n === 3 }))
    expect((await findingOf(id, emptySnapshot({ tags: [term('t')], posts }))).status).toBe('warn')
  })

  it('is not applicable to a blog without archives', async () => {
    expect((await findingOf(id, emptySnapshot())).status).toBe('n/a')
  })
})

describe('content-titles', () => {
  const id = 'content-titles'
  const blog = (titles: readonly string[]) => blogOf(titles.map((title) => ({ title })))
  const plain = (count: number) =>
    Array.from({ length: count }, (_, index) => `How to cook dish number ${index}`)

  it.each([
    [plain(3), 'pass'],
    [['Rice', 'rice!', 'Lentils'], 'warn'],
    [['Rice', 'rice', 'RICE', 'Lentils'], 'warn'],
    [['Rice', 'rice', 'RICE', '“Rice”'], 'fail'],
    [[...plain(9), "You won't believe this curry"], 'pass'],
    [[...plain(8), "You won't believe this curry"], 'fail'],
  ] as const)('of %j is %s', async (titles, status) => {
    expect((await findingOf(id, blog(titles))).status).toBe(status)
  })

  it('takes Bengali titles that differ in spelling alone for one', async () => {
    const { evidence } = await findingOf(
      id,
      blog(['শ্রেণী কক্ষের গল্প', 'শ্রেণি কক্ষের গল্প।', 'আর একটি গল্প']),
    )
    expect(evidence.items).toMatchObject([{ id: 'p2', field: 'title' }])
  })

  it('finds repeated search titles', async () => {
    const snapshot = blogOf([
      { title: 'Rice', metaTitle: 'Cooking' },
      { title: 'Lentils', metaTitle: 'cooking' },
    ])
    const { status, evidence } = await findingOf(id, snapshot)
    expect(status).toBe('warn')
    expect(evidence.items).toMatchObject([{ id: 'p2', field: 'meta.title' }])
  })

  it('warns of an H1 inside a body', async () => {
    const article = blocksArticle([
      ['heading', 'A second title', 1],
      ['heading', 'A part', 2],
    ])
    const { status, evidence } = await findingOf(id, blogOf([{ article }]))
    expect(status).toBe('warn')
    expect(evidence.items).toMatchObject([{ id: 'p1', field: 'body' }])
  })

  it('is unknown without posts', async () => {
    expect((await findingOf(id, blogOf([]))).status).toBe('unknown')
  })
})

describe('clickbait', () => {
  it.each([
    'You Won’t Believe What Happened Next',
    'This one trick saves hours',
    'এই ভিডিও দেখলে চমকে যাবেন',
    'তারপর যা ঘটল, বিশ্বাস করবেন না',
    'Best phone ever!!!',
    'BEST PHONE EVER BOUGHT TODAY',
  ])('finds %s sensational', (title) => {
    expect(clickbait(title)).not.toBeNull()
  })

  it.each([
    'How to cook rice without a lid',
    'Why IELTS and TOEFL scores differ',
    'HTML CSS',
    'NASA',
    'ভাত রান্নার সহজ নিয়ম',
    'ভাইরাল জ্বরে কী করবেন?',
    'বিশ্বাস ও যুক্তি',
    'রান্না শেখার ১০টি উপায়!',
  ])('finds %s ordinary', (title) => {
    expect(clickbait(title)).toBeNull()
  })
})
