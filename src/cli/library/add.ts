import { addSources } from '../../../plugins/originality/library/addSources'
import type { NewSource, SourceRights } from '../../../plugins/originality/library/newSource'
import { answer } from '../answer'
import type { CommandCall } from '../command'
import { say } from '../say'
import { showProgress } from '../showProgress'
import { usageError } from '../usageError'
import { textsIn } from './textsIn'
import { withLibrary } from './withLibrary'

const rightsOf = (given: string | boolean | undefined): SourceRights => {
  if (given === undefined) return 'other'
  if (given === 'own' || given === 'licensed' || given === 'other') return given
  throw usageError('--rights is own, licensed or other.')
}

/** `ekagro library add`: what stands there under the same name and with the same text is passed over. */
export const addToLibrary = async ({ positionals, values }: CommandCall): Promise<number> => {
  const [place, ...more] = positionals
  if (!place || more.length > 0) throw usageError('name one file, directory or address to add.')
  const rights = rightsOf(values.rights)
  const licence = typeof values.licence === 'string' ? { licence: values.licence } : {}
  const passed: string[] = []

  async function* sources(): AsyncGenerator<NewSource> {
    for await (const { id, ...text } of textsIn({
      place: place ?? '',
      onPassed: (file) => passed.push(file),
    })) {
      yield { externalId: id, origin: 'file', rights, ...licence, ...text }
    }
  }

  const progress = showProgress('Adding to the library')
  const added = await withLibrary((library) =>
    addSources({
      ...library,
      sources: sources(),
      onProgress: (done) => progress.tell({ done }),
    }),
  )
  progress.end()
  if (values.json === true) await answer({ ...added, passed })
  else {
    say(`${added.added} added, ${added.updated} updated, ${added.unchanged} unchanged.`)
    for (const file of passed) say(`  ${file}: passed over, not a text file.`)
  }
  return 0
}
