import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'

import { body } from '../support/body'
import { chromiumPath, person, test, type Visit } from '../support/browser'
import { accessibilityOf, overflowOf, rawKeysOn } from '../support/screen'

const patience = { timeout: 30_000 }

const looks = [
  { language: 'bn-BD', theme: 'light', width: 1280 },
  { language: 'en', theme: 'dark', width: 1280 },
  { language: 'bn-BD', theme: 'dark', width: 390 },
  { language: 'en', theme: 'light', width: 390 },
] as const

const soil =
  'দোআঁশ মাটির সঙ্গে সমান ভাগে পচা গোবর আর এক মুঠো হাড়ের গুঁড়া মিশিয়ে টব ভরতে হয়, তারপর দুই সপ্তাহ ছায়ায় রেখে দিতে হয় যেন সারের তেজ কমে আসে।'
const water =
  'চারা লাগানোর পর প্রথম সপ্তাহে রোজ বিকেলে অল্প করে পানি দিন, কিন্তু টবের নিচের ছিদ্র দিয়ে পানি যেন বেরিয়ে যেতে পারে সেদিকে খেয়াল রাখুন।'
/** In the library alone: no post of these tests has it. */
const flies =
  'মরিচগাছে সাদা মাছি দেখা দিলে নিমপাতা সেদ্ধ করা পানি ঠান্ডা করে সপ্তাহে দুই দিন পাতার নিচের দিকে ছিটিয়ে দিলে অনেকটা কাজ হয়।'
/** Long enough to keep the passages around it apart. */
const own = [
  'আমাদের ছাদে মোট এগারোটি পাত্র আছে, গত বর্ষায় ঝড়ের রাতে তার তিনটি ভেঙে গেছে। ছোট মেয়ে রোজ সকালে গাছগুলোর নাম ধরে ডাকে, কে কত বড় হলো খাতায় লিখে রাখে। পাশের বাড়ির দাদু বারান্দা থেকে হাসেন, মাঝেমধ্যে পুরোনো দিনের বাগানের গল্প শোনান। সেই গল্প শুনতে শুনতেই আমার এই কাজের শুরু।',
  'প্রথম বছর আমি প্রায় সব হারিয়েছিলাম, দোষ ছিল আমার নিজের। কারও কথা শুনিনি, যা মনে এসেছে করেছি। দ্বিতীয় বছর খাতা কিনলাম, তারিখ লিখলাম, ভুলগুলো পাশে দাগ দিলাম। তৃতীয় বছরে এসে বাজার থেকে আর কিনতে হয়নি, বরং পাড়ার চার ঘরে দিয়েছি। হিসাবটা তাই সবার জন্য তুলে রাখলাম।',
]
const library = {
  title: 'টবে মরিচ চাষ',
  address: 'https://example.com/morich',
  text: `${soil}\n\nজৈব সার কেনার সময় প্যাকেটের গায়ে লেখা তারিখ দেখে নেওয়া ভালো, দোকানি যা-ই বলুন।\n\n${water}\n\n${flies}`,
  origin: 'pasted',
  rights: 'other',
  language: 'bn',
  publishedAt: '2024-03-02T00:00:00.000Z',
}
const title = 'ছাদে মরিচ: তিন বছরের হিসাব'

const send = async (page: Page, visit: Visit, path: string, data: object) => {
  const { address } = visit.server
  const answer = await page.request.post(`${address}/api${path}`, {
    // Playwright's own requests say nothing of where they come from, as another site's form would.
    headers: { Origin: address },
    data,
  })
  if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`)
  return (await answer.json()) as { doc: { id: string } }
}

const countOpen = async (page: Page, { server: { address } }: Visit): Promise<number> => {
  const answer = await page.request.get(`${address}/api/originality/flags`, {
    headers: { Origin: address },
  })
  return ((await answer.json()) as { total: number }).total
}

const openReview = async (page: Page, { server: { address } }: Visit): Promise<void> => {
  await page.goto(`${address}/admin/originality?status=all`)
  await page.locator('.ekagro-flag__open').first().click()
  await page.locator('.ekagro-panes').waitFor()
}

const editor = '[data-field-path="body"] [data-lexical-editor="true"]'
const caretOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { anchorNode, anchorOffset, isCollapsed } = getSelection() ?? {}
    return JSON.stringify([anchorNode?.textContent, anchorOffset, isCollapsed])
  })

describe.skipIf(!chromiumPath)('the desk', () => {
  test('sends whoever is not signed in to the login and back', async ({ visit }) => {
    await visit.setUp()
    const page = await visit.openAsNobody({ language: 'en' })
    for (const screen of ['originality', 'originality/some-pair']) {
      await page.goto(`${visit.server.address}/admin/${screen}`)
      await page.waitForURL('**/admin/login?*')
      expect(new URL(page.url()).searchParams.get('redirect')).toBe(`/admin/${screen}`)
    }
  })

  test('says that nothing waits, and checks the whole blog on demand', async ({ visit }) => {
    const page = await visit.open({ language: 'bn-BD' })
    await page.goto(`${visit.server.address}/admin/originality`)
    await page.locator('.ekagro-desk__empty').waitFor()
    expect(await page.locator('.ekagro-desk__counts').innerText()).toContain('অপেক্ষায় কিছু নেই')
    expect(await accessibilityOf(page)).toEqual([])
    await page.locator('.ekagro-controls button').click()
    await expect
      .poll(() => page.locator('.ekagro-controls__state').innerText(), patience)
      .toBe('পুরো ব্লগ যাচাই হয়েছে।')
  })

  test('says so when a match is no more', async ({ visit }) => {
    const page = await visit.open({ language: 'en' })
    await page.goto(
      `${visit.server.address}/admin/originality/01a2057e-0000-7000-8000-000000000000`,
    )
    await page.getByText('This match is no more').waitFor()
    expect(await accessibilityOf(page)).toEqual([])
  })

  test('is told of a post that shares text with the library', async ({ visit }) => {
    const page = await visit.open({ language: 'en' })
    await send(page, visit, '/source-texts', library)
    const author = await send(page, visit, '/authors', { name: 'করিম উদ্দিন' })
    await send(page, visit, '/posts?draft=true', {
      title,
      authors: [author.doc.id],
      body: body(own[0]!, soil, own[1]!, water.replace('রোজ বিকেলে', 'প্রতিদিন সন্ধ্যায়')),
    })
    await expect.poll(() => countOpen(page, visit), patience).toBe(1)
  })

  for (const look of looks) {
    test(`is within reach of everybody (${look.language}, ${look.theme}, ${look.width} px)`, async ({
      visit,
    }) => {
      const { address } = visit.server
      const page = await visit.open(look)
      await page.goto(`${address}/admin`)
      await page.locator('.ekagro-open-flags').waitFor()
      expect(await accessibilityOf(page, '.ekagro-open-flags')).toEqual([])
      await page.goto(`${address}/admin/originality`)
      await page.locator('.ekagro-flag').waitFor()
      expect(await rawKeysOn(page)).toEqual([])
      expect(await overflowOf(page)).toBe(0)
      expect(await accessibilityOf(page)).toEqual([])
      await page.locator('.ekagro-flag__open').click()
      await page.locator('.ekagro-panes').waitFor()
      await page.keyboard.press('n')
      expect(await rawKeysOn(page)).toEqual([])
      expect(await overflowOf(page)).toBe(0)
      expect(await accessibilityOf(page)).toEqual([])
    })
  }

  test('is worked by keyboard, and leaves fields their keys', async ({ visit }) => {
    const page = await visit.open({ language: 'en' })
    await page.goto(`${visit.server.address}/admin/originality`)
    await page.locator('.ekagro-flag').waitFor()
    await page.keyboard.press('?')
    await page.locator('dialog.ekagro-keys[open]').waitFor()
    expect(await accessibilityOf(page, 'dialog.ekagro-keys')).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('dialog.ekagro-keys[open]').waitFor({ state: 'detached' })
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.locator('.ekagro-panes').waitFor()

    const heading = page.locator('.ekagro-decide h2')
    expect(await heading.innerText()).toBe('Decide on the whole source')
    await page.keyboard.press('n')
    const first = await heading.innerText()
    expect(first).toMatch(/^Decide on passage [VNR]1$/)
    await page.keyboard.press('n')
    expect(await heading.innerText()).toMatch(/^Decide on passage [VNR]2$/)
    await page.keyboard.press('p')
    expect(await heading.innerText()).toBe(first)

    await page.locator('.ekagro-note textarea').focus()
    await page.keyboard.type('npswx1?')
    expect(await page.locator('.ekagro-note textarea').inputValue()).toBe('npswx1?')
    expect(await heading.innerText()).toBe(first)

    await page.locator('.ekagro-pane__text').first().focus()
    await page.keyboard.press('2')
    await page.keyboard.press('Enter')
    await page.getByText('Kept: Quotation.').waitFor()
    expect(await page.locator('[data-decision="quotation"]').getAttribute('aria-pressed')).toBe(
      'true',
    )
    const log = await page.locator('.ekagro-log li').first().innerText()
    expect(log).toMatch(
      /^Quotation · passage \w1\s+npswx1\?\s+রহিমা খাতুন · \d+ \w+ \d{4}, \d\d:\d\d$/,
    )
    await page.keyboard.press('u')
    await page.waitForURL('**/admin/originality')
  })

  test('reckons the score anew when a source is left out, and back', async ({ visit }) => {
    const page = await visit.open({ language: 'bn-BD' })
    await openReview(page, visit)
    const score = page.locator('.ekagro-review__score')
    const before = await score.innerText()
    expect(before).toMatch(/লেখার [০-৯]+% এই উৎসে আছে/)
    await page.getByRole('button', { name: 'এই উৎস বাদ দিন' }).click()
    await expect.poll(() => score.innerText(), patience).toContain('সব মিলিয়ে লেখার ১০০% নিজস্ব।')
    await page.getByRole('button', { name: 'এই উৎস আবার ধরুন' }).click()
    await expect.poll(() => score.innerText(), patience).toBe(before)
  })

  test('links the passages of both sides, and swaps them', async ({ visit }) => {
    const page = await visit.open({ language: 'en' })
    await openReview(page, visit)
    const [ours, theirs] = [
      page.locator('.ekagro-pane').first(),
      page.locator('.ekagro-pane').last(),
    ]
    expect(await ours.locator('header').innerText()).toContain('Not published yet')
    expect(await theirs.locator('header').innerText()).toContain('2 March 2024')
    await theirs.locator('mark').last().click()
    const chosen = await theirs.locator('.ekagro-mark--active').getAttribute('data-passage')
    expect(await ours.locator('.ekagro-mark--active').first().getAttribute('data-passage')).toBe(
      chosen,
    )
    const placeOf = async () => (await ours.boundingBox())!.x
    const left = await placeOf()
    await page.keyboard.press('s')
    expect(await placeOf()).toBeGreaterThan(left)
  })

  test('keeps a decision on a whole source, which leaves the queue', async ({ visit }) => {
    const page = await visit.open({ language: 'bn-BD' })
    await openReview(page, visit)
    await page.locator('[data-decision="licensed"]').click()
    await page.getByText('সিদ্ধান্ত রাখা হয়েছে: অনুমতি আছে।').waitFor()
    await expect.poll(() => countOpen(page, visit), patience).toBe(0)
    await page.goto(`${visit.server.address}/admin/originality?status=decided`)
    await page.locator('.ekagro-flag--decided').waitFor()
    expect(await accessibilityOf(page)).toEqual([])
  })

  for (const look of looks) {
    test(`finds copied words as they are written, in a panel (${look.language}, ${look.theme}, ${look.width} px)`, async ({
      visit,
    }) => {
      const { address } = visit.server
      const page = await visit.open(look)
      await page.goto(`${address}/admin/collections/posts/create`)
      const panel = page.locator('.ekagro-live')
      await panel.waitFor()
      await page.locator(editor).first().click()
      await page.keyboard.insertText(soil)
      const passage = panel.locator('.ekagro-live__passage').first()
      await passage.waitFor(patience)
      expect(await rawKeysOn(page)).toEqual([])
      expect(await overflowOf(page)).toBe(0)
      expect(await accessibilityOf(page, '.ekagro-live')).toEqual([])
    })
  }

  test('marks a passage and leaves caret and keystrokes alone', async ({ visit }) => {
    const page = await visit.open({ language: 'en' })
    await page.goto(`${visit.server.address}/admin/collections/posts/create`)
    await page.locator('#field-title').fill('A caret that stays')
    await page.locator(editor).first().click()
    await page.keyboard.insertText(soil)
    await page.keyboard.press('Enter')
    await page.keyboard.insertText('আমার নিজের কথা')
    const passage = page.locator('.ekagro-live__passage').first()
    await passage.waitFor(patience)
    const caret = await caretOf(page)
    await passage.click()
    expect(await caretOf(page)).toBe(caret)
    const marked = await page.evaluate(() =>
      [...(CSS.highlights.get('ekagro-passage') ?? [])]
        .map((range) => (range instanceof Range ? range.toString() : ''))
        .join(''),
    )
    expect(soil).toContain(marked)
    expect(marked.length).toBeGreaterThan(100)
    const asked = page.waitForResponse('**/api/originality/check')
    await page.keyboard.type(' abcdefgh', { delay: 60 })
    await asked
    await page.keyboard.type(' ijklmnop', { delay: 60 })
    expect(await page.locator(`${editor} p`).last().innerText()).toBe(
      'আমার নিজের কথা abcdefgh ijklmnop',
    )
  })

  test('turns a passage into a quotation with its source in one click', async ({ visit }) => {
    const { address } = visit.server
    const page = await visit.open({ language: 'bn-BD' })
    await page.goto(`${address}/admin/collections/posts/create`)
    await page.locator('#field-title').fill('সূত্রসহ উদ্ধৃতি')
    await page.locator(editor).first().click()
    await page.keyboard.insertText('এটুকু আমার নিজের লেখা, কারও কাছ থেকে নেওয়া নয়।')
    await page.keyboard.press('Enter')
    await page.keyboard.insertText(flies)
    await page.locator('.ekagro-live__quote').first().click(patience)
    await page.getByText('অনুচ্ছেদটি এখন সূত্রসহ উদ্ধৃতি।').waitFor(patience)
    await expect
      .poll(() => page.locator('.ekagro-live').innerText(), patience)
      .toContain('সূত্রসহ উদ্ধৃতি')
    await page.waitForURL(/\/collections\/posts\/[\w-]{20,}/)
    const id = page
      .url()
      .split('/')
      .at(-1)!
      .replace(/[?#].*/, '')
    const savedBlocks = async () => {
      const answer = await page.request.get(`${address}/api/posts/${id}?draft=true&depth=0`, {
        headers: { Origin: address },
      })
      const saved = (await answer.json()) as {
        body?: { root: { children: { type: string; fields?: Record<string, unknown> }[] } }
      }
      return saved.body?.root.children.map(({ type, fields }) => ({
        type,
        source: fields?.source,
        sourceUrl: fields?.sourceUrl,
        holds: JSON.stringify(fields?.content ?? '').includes(flies),
      }))
    }
    await expect.poll(savedBlocks, patience).toContainEqual({
      type: 'block',
      source: library.title,
      sourceUrl: library.address,
      holds: true,
    })
  })

  test('lays boxes over a passage where the browser knows no highlights', async ({ visit }) => {
    const page = await visit.open({ language: 'en' })
    await page.addInitScript(() => {
      Reflect.deleteProperty(CSS, 'highlights')
    })
    await page.goto(`${visit.server.address}/admin/collections/posts/create`)
    expect(await page.evaluate(() => 'highlights' in CSS)).toBe(false)
    await page.locator(editor).first().click()
    await page.keyboard.insertText('আমার নিজের কথা')
    await page.keyboard.press('Enter')
    await page.keyboard.insertText(soil)
    const passage = page.locator('.ekagro-live__passage').first()
    await passage.waitFor(patience)
    const caret = await caretOf(page)
    await passage.click()
    expect(await caretOf(page)).toBe(caret)
    const boxes = page.locator('.ekagro-overlay span')
    /** What stands under the middle of each box: the paragraph of it. */
    const covered = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.ekagro-overlay span')].map((one) => {
          const { left, top, width, height } = one.getBoundingClientRect()
          const place = document.caretRangeFromPoint(left + width / 2, top + height / 2)
          return place?.startContainer.parentElement?.closest('p')?.textContent ?? ''
        }),
      )
    expect(await boxes.count()).toBeGreaterThan(0)
    expect(new Set(await covered())).toEqual(new Set([soil]))
    expect(await accessibilityOf(page, '.ekagro-live')).toEqual([])
    // What is written above moves the text, and the boxes with it.
    const before = (await boxes.first().boundingBox())!.y
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await expect
      .poll(async () => (await boxes.first().boundingBox())!.y, patience)
      .toBeGreaterThan(before + 20)
    expect(new Set(await covered())).toEqual(new Set([soil]))
    await passage.click()
    expect(await boxes.count()).toBe(0)
  })

  test('takes a quotation back in one step, and makes it again in one', async ({ visit }) => {
    const page = await visit.open({ language: 'en' })
    await page.goto(`${visit.server.address}/admin/collections/posts/create`)
    await page.locator(editor).first().click()
    await page.keyboard.insertText('এটুকু আমার নিজের লেখা, কারও কাছ থেকে নেওয়া নয়।')
    await page.keyboard.press('Enter')
    await page.keyboard.insertText(flies)
    const blocks = page.locator(`${editor} [data-lexical-decorator="true"]`)
    const paragraphs = () => page.locator(`${editor}`).first().locator(':scope > p').allInnerTexts()
    await page.locator('.ekagro-live__quote').first().click(patience)
    await page.getByText('The paragraph is a quotation now and names its source.').waitFor(patience)
    // Payload writes the block once more when the server has told how it is drawn.
    await blocks.locator('input[name$="source"]').first().waitFor(patience)
    await page.locator(editor).first().locator(':scope > p').first().click()
    await page.keyboard.press('Control+z')
    await expect.poll(() => blocks.count(), patience).toBe(0)
    expect(await paragraphs()).toContain(flies)
    await page.keyboard.press('Control+y')
    await expect.poll(() => blocks.count(), patience).toBe(1)
    await blocks.locator('input[name$="source"]').first().waitFor(patience)
    expect(await paragraphs()).not.toContain(flies)
    await page.keyboard.press('Control+z')
    await expect.poll(() => blocks.count(), patience).toBe(0)
  })

  test('names no source that the writer may not open', async ({ visit }) => {
    const { address } = visit.server
    const admin = await visit.open({ language: 'en' })
    const author = { email: 'author@blog.test', password: 'a long enough password' }
    await send(admin, visit, '/users', { ...author, name: 'সালমা', role: 'author' })
    const page = await visit.openAsNobody({ language: 'en' })
    await page.request.post(`${address}/api/users/login`, { data: author })
    await page.goto(`${address}/admin/collections/posts/create`)
    await page.locator(editor).first().click()
    await page.keyboard.insertText(soil)
    const source = page.locator('.ekagro-live__sources > li').first()
    await source.waitFor(patience)
    expect(await source.locator('h3').innerText()).toContain('a source you cannot open')
    expect(await source.locator('.ekagro-live__quote').count()).toBe(0)
    expect(await page.locator('.ekagro-live').innerText()).not.toContain(library.title)
  })

  test('tells of a server that refuses, fails or has no time', async ({ visit }) => {
    const page = await visit.open({ language: 'en' })
    const panel = page.locator('.ekagro-live')
    const answers = [
      [{ status: 500, body: '{"errors":[{"message":"broken"}]}' }, 'could not be checked: broken'],
      [{ status: 429, headers: { 'Retry-After': '60' }, body: '{}' }, 'Many checks at once'],
    ] as const
    for (const [answer, told] of answers) {
      await page.unrouteAll()
      await page.route('**/api/originality/check', (route) => route.fulfill(answer))
      await page.goto(`${visit.server.address}/admin/collections/posts/create`)
      await page.locator(editor).first().click()
      await page.keyboard.insertText(`${person.name} ${soil}`)
      await panel.getByText(told).waitFor(patience)
      expect(await accessibilityOf(page, '.ekagro-live')).toEqual([])
    }
  })
})
