import type { Payload } from 'payload'

import { queueSweep } from '../../../plugins/originality/gather/queueSweep'
import { addSources } from '../../../plugins/originality/library/addSources'
import type { NewSource, SourceRights } from '../../../plugins/originality/library/newSource'
import { createFetch } from '../../fetch/createFetch'
import { answer } from '../answer'
import type { CommandCall } from '../command'
import { say } from '../say'
import { showProgress } from '../showProgress'
import { usageError } from '../usageError'
import { pagesAt } from './pagesAt'
import { textsIn } from './textsIn'
import { withLibrary } from './withLibrary'

const rightsOf = (given: string | boolean | undefined): SourceRights => {
  if (given === undefined) return 'other'
  if (given === 'own' || given === 'licensed' || given === 'other') return given
  throw usageError('--rights is own, licensed or other.')
}

const isAddress = (place: string): boolean => /^https?:\/\//i.test(place)

/**
 * `ekagro library add`: what stands there under the same name and with the same text is passed over, so the same words go on
 * after Ctrl-C or a kill.
 */
export const addToLibrary = async ({ positionals, values }: CommandCall): Promise<number> => {
  const [place, ...more] = positionals
  if (!place || more.length > 0) throw usageError('name one file, directory or address to add.')
  const rights = rightsOf(values.rights)
  const licence = typeof values.licence === 'string' ? { licence: values.licence } : {}
  if (values.site === true && !isAddress(place)) throw usageError('--site goes with an address.')
  const passed: string[] = []
  const failed: string[] = []
  const progress = showProgress('Adding to the library')
  const cancel = new AbortController()
  const onSignal = (): void => cancel.abort()
  process.once('SIGINT', onSignal)
  process.once('SIGTERM', onSignal)

  const pages = async (payload: Payload): Promise<AsyncGenerator<NewSource>> =>
    pagesAt({
      fetch: createFetch({ userAgent: 'Ekagro/0.1 (library of sources)' }),
      address: place,
      isSite: values.site === true,
      rights,
      ...licence,
      have: values.site === true ? await namesOfPages(payload) : new Set(),
      onProgress: progress.tell,
      onFailed: (page) => failed.push(page),
      signal: cancel.signal,
    })
  async function* files(): AsyncGenerator<NewSource> {
    for await (const { id, ...text } of textsIn({
      place: place ?? '',
      onPassed: (file) => passed.push(file),
    })) {
      if (cancel.signal.aborted) return
      yield { externalId: id, origin: 'file', rights, ...licence, ...text }
    }
  }

  const added = await withLibrary(async (library) => {
    const result = await addSources({
      ...library,
      sources: isAddress(place) ? await pages(library.payload) : files(),
      // A page takes a second or more to come; none that came is to be lost.
      ...(isAddress(place) ? { atOnce: 10 } : { onProgress: (done) => progress.tell({ done }) }),
    })
    // The server compares the posts with what is new; a command runs no jobs.
    if (result.added + result.updated > 0) await queueSweep(library.payload, { again: true })
    return result
  })
  progress.end()
  const cancelled = cancel.signal.aborted
  if (values.json === true) await answer({ ...added, passed, failed, cancelled })
  else {
    say(`${added.added} added, ${added.updated} updated, ${added.unchanged} unchanged.`)
    for (const file of passed) say(`  ${file}: passed over, not a text file.`)
    for (const page of failed) say(`  ${page}`)
    if (cancelled) say('Cancelled; the same command goes on.')
  }
  return cancelled ? 1 : 0
}

const namesOfPages = async (payload: Payload): Promise<Set<string>> => {
  const { docs } = await payload.find({
    collection: 'source-texts',
    where: { origin: { equals: 'site' } },
    depth: 0,
    pagination: false,
    select: { externalId: true },
  })
  return new Set(docs.flatMap(({ externalId }) => externalId ?? []))
}
