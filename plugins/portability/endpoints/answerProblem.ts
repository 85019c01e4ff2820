import { formatMessage } from '../../../src/check/formatMessage'
import type { SignedInRequest } from '../../../src/cms/withUser'
import { ImportProblem } from '../domain/importProblem'
import { asImportProblem } from '../write/asImportProblem'
import { messages } from '../translations/messages'

const statuses: Readonly<Record<string, number>> = {
  'no-such-import': 404,
  'import-running': 409,
  'import-not-ready': 409,
  'file-gone': 409,
  'disk-full': 507,
}

const isProblem = (error: unknown): error is ImportProblem =>
  error instanceof ImportProblem || (error instanceof Error && error.name === 'ImportProblem')

/** Runs a handler and answers a refusal of an import in the language of whoever asks; other errors pass. */
export const answerProblem = async (
  req: SignedInRequest,
  handle: () => Promise<Response>,
): Promise<Response> => {
  try {
    return await handle()
  } catch (caught) {
    const error = asImportProblem(caught)
    if (!isProblem(error)) throw error
    const { code, key, values, line, column } = error
    const language = req.i18n.language
    return Response.json(
      {
        errors: [
          {
            message: formatMessage({ message: { key, values }, language, messages }),
            data: { code, line, column },
          },
        ],
      },
      { status: statuses[code] ?? 422 },
    )
  }
}
