import { openImportFile } from '../../../plugins/portability/store/openImportFile'
import { planImport } from '../../../plugins/portability/domain/plan/planImport'
import { importPlanned } from '../../../plugins/portability/write/importPlanned'
import type { Cms } from '../../support/cms'

/** Imports a file, or bytes held in memory, the way the command does. */
export const importSample = async (
  { payload }: Pick<Cms, 'payload'>,
  source: { file: string } | { text: string },
  options: { dry?: boolean; now?: string; blogUrl?: string } = {},
) => {
  const bytes =
    'file' in source
      ? (await openImportFile(source.file)).bytes
      : async function* () {
          yield await Promise.resolve(new TextEncoder().encode(source.text))
        }
  const now = options.now ?? new Date().toISOString()
  const plan = await planImport({ bytes: bytes(), now, blogUrl: options.blogUrl ?? null })
  return importPlanned({
    payload,
    plan,
    bytes,
    name: 'sample.xml',
    plannedAt: now,
    ...(options.dry === undefined ? {} : { dry: options.dry }),
  })
}
