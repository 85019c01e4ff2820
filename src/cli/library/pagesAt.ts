import type { NewSource, SourceRights } from '../../../plugins/originality/library/newSource'
import { readPage, type WebPage } from '../../../plugins/originality/web/readPage'
import { readSite } from '../../../plugins/originality/web/readSite'
import type { GuardedFetch } from '../../fetch/guardedFetch'
import { usageError } from '../usageError'

const sourceOf = ({
  page,
  listed = page.address,
  ...rest
}: {
  page: WebPage
  /** What the sitemap calls it, before any redirect: its name, by which a later run knows it. */
  listed?: string
  origin: 'url' | 'site'
  rights: SourceRights
  licence?: string
}): NewSource => ({
  externalId: listed,
  title: page.title ?? page.address,
  text: page.text,
  address: page.address,
  ...(page.publishedAt === null ? {} : { publishedAt: page.publishedAt }),
  ...(page.language === null ? {} : { language: page.language }),
  ...rest,
})

/**
 * The page at an address, or with `isSite` all pages of the site's sitemap. A site needs a stated right to it, since all of it
 * is copied: `--rights own` or `licensed`, and `--licence` with the words for it. `onFailed` is told of pages that were not had.
 */
export async function* pagesAt({
  fetch,
  address,
  isSite,
  rights,
  licence,
  have,
  onProgress,
  onFailed,
  signal,
}: {
  fetch: GuardedFetch
  address: string
  isSite: boolean
  rights: SourceRights
  licence?: string
  /** Addresses that are in the library already. */
  have: ReadonlySet<string>
  onProgress: (progress: { done: number; total: number }) => void
  onFailed: (failed: string) => void
  signal: AbortSignal
}): AsyncGenerator<NewSource> {
  const terms = { rights, ...(licence === undefined ? {} : { licence }) }
  if (!isSite) {
    const page = await readPage({ fetch, address, now: new Date(), signal })
    if (page.text === '') throw new Error(`${address}: no text was found on the page.`)
    yield sourceOf({ page, origin: 'url', ...terms })
    return
  }
  if (rights === 'other' || licence === undefined)
    throw usageError(
      '--site copies a whole site; say by what right: --rights own|licensed and --licence "whose it is, or the licence".',
    )
  const steps = readSite({
    fetch,
    address,
    right: { right: rights, statement: licence },
    have,
    now: () => new Date(),
    signal,
  })
  for await (const step of steps) {
    if (step.kind === 'found') continue
    onProgress(step)
    if (step.kind === 'failed') onFailed(`${step.address}: ${step.code}`)
    else yield sourceOf({ page: step.page, listed: step.listed, origin: 'site', ...terms })
  }
}
