import { answer } from '../answer'
import type { Command } from '../command'
import { downloadImported } from '../downloadImported'
import { say } from '../say'
import { showImport } from '../showImport'
import { showProgress } from '../showProgress'
import { usageError } from '../usageError'
import { withCms } from '../withCms'

const usage =
  'ekagro import <file> [--from wordpress|blogger] [--blog-url URL] [--dry-run] [--download-media] [--language bn|en] [--json]\n  ekagro import --download-media [--json]\n  ekagro import --undo BATCH [--json]'

/** Brings a blog in from WordPress or Blogger, or takes an import back. */
export const importCommand: Command = {
  usage,
  summary:
    'Bring in a blog from a WordPress or Blogger export; the same file again goes on or compares.',
  options: {
    from: { type: 'string' },
    'blog-url': { type: 'string' },
    'dry-run': { type: 'boolean' },
    'download-media': { type: 'boolean' },
    undo: { type: 'string' },
    language: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: async ({ positionals, values }) => {
    const json = values.json === true
    const language = typeof values.language === 'string' ? values.language : 'en'
    const [path, ...others] = positionals
    const { from, undo } = values
    if (from !== undefined && from !== 'wordpress' && from !== 'blogger') {
      throw usageError('--from is wordpress or blogger.')
    }
    if (typeof undo === 'string') {
      if (path !== undefined) throw usageError('--undo takes the name of an import and no file.')
      return refusable({ json, language, work: () => undoOne({ id: undo, json, language }) })
    }
    const downloads = values['download-media'] === true
    if (downloads && path === undefined) {
      return refusable({ json, language, work: () => downloadOnly({ json, language }) })
    }
    if (path === undefined) throw usageError('Name the exported file.')
    if (others.length > 0) throw usageError('One file at a time.')
    const blogUrl = typeof values['blog-url'] === 'string' ? values['blog-url'] : null
    const dry = values['dry-run'] === true
    if (dry && downloads) throw usageError('--download-media writes; leave out --dry-run.')
    return refusable({
      json,
      language,
      work: () => importOne({ path, from: from ?? null, blogUrl, dry, downloads, json, language }),
    })
  },
}

/** Tells a refusal in one sentence, and as `{ error }` where JSON was asked for. */
const refusable = async (call: {
  json: boolean
  language: string
  work: () => Promise<number>
}): Promise<number> => {
  try {
    return await call.work()
  } catch (caught) {
    const { asImportProblem } = await import('../../../plugins/portability/write/asImportProblem')
    const error = asImportProblem(caught)
    const { code, message, key, values, line, column } = error as Error & Record<string, unknown>
    if (typeof code !== 'string' || typeof key !== 'string') throw caught
    const [{ formatMessage }, { messages }] = await Promise.all([
      import('../../check/formatMessage'),
      import('../../../plugins/portability/translations/messages'),
    ])
    const told =
      call.language === 'en'
        ? message
        : formatMessage({
            message: { key, values: values as Record<string, string> },
            language: call.language,
            messages,
          })
    say(`ekagro import: ${told}`)
    if (call.json) {
      await answer({ error: { code, message: told, line: line ?? null, column: column ?? null } })
    }
    return 1
  }
}

const importOne = async (call: {
  path: string
  from: 'wordpress' | 'blogger' | null
  blogUrl: string | null
  dry: boolean
  downloads: boolean
  json: boolean
  language: string
}): Promise<number> => {
  const { path, from, blogUrl, dry, downloads, json, language } = call
  const [{ openImportFile }, { planImport }] = await Promise.all([
    import('../../../plugins/portability/store/openImportFile'),
    import('../../../plugins/portability/domain/plan/planImport'),
  ])
  // Refused here, before the database is touched.
  const file = await openImportFile(path)
  const plannedAt = new Date().toISOString()
  const plan = await planImport({ bytes: file.bytes(), now: plannedAt, from, blogUrl })
  return withCms(async (payload) => {
    const { importPlanned } = await import('../../../plugins/portability/write/importPlanned')
    const progress = showProgress(dry ? 'Reading' : 'Importing')
    const { batch, result } = await importPlanned({
      payload,
      plan,
      bytes: () => file.bytes(),
      name: path,
      plannedAt,
      from,
      blogUrl,
      dry,
      onProgress: progress.tell,
    })
    progress.end()
    const { presentSkipped, presentWarning } =
      await import('../../../plugins/portability/write/presentImport')
    const presented = {
      batch,
      ...result,
      skipped: presentSkipped(result.skipped, language),
      warnings: result.warnings.map((warning) => presentWarning(warning, language)),
    }
    if (!json) say(showImport(presented))
    const media = downloads ? await downloadImported({ payload, language }) : null
    if (json) await answer(media ? { ...presented, media } : presented)
    return 0
  })
}

const downloadOnly = (call: { json: boolean; language: string }): Promise<number> =>
  withCms(async (payload) => {
    const media = await downloadImported({ payload, language: call.language })
    if (call.json) await answer({ media })
    return 0
  })

const undoOne = async (call: { id: string; json: boolean; language: string }): Promise<number> =>
  withCms(async (payload) => {
    const [{ executeUndo }, { presentSkipped }] = await Promise.all([
      import('../../../plugins/portability/write/executeUndo'),
      import('../../../plugins/portability/write/presentImport'),
    ])
    const progress = showProgress('Undoing')
    const { removed, restored, kept } = await executeUndo({
      payload,
      id: call.id,
      onProgress: progress.tell,
    })
    progress.end()
    const skipped = presentSkipped(kept, call.language)
    if (call.json) await answer({ batch: call.id, undone: { removed, restored }, skipped })
    else {
      say(`Undone: ${removed} removed, ${restored} restored.`)
      for (const { item, reason } of skipped) say(`  kept: ${item} (${reason})`)
    }
    return 0
  })
