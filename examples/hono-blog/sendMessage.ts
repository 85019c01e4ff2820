import type { Cms } from './cms'
import type { Written } from './types'

const names = ['name', 'email', 'subject', 'message', 'website', 'shownAt'] as const

type Problem = {
  detail?: string
  errors?: { message: string; data?: { field?: string } }[]
}

/**
 * Passes a reader’s message on to the CMS. Null when it was taken, else what was written and what is wrong with it, in the language of the blog.
 * @param options.address of the reader, by which messages are counted; the CMS hears it only with a key and does not keep it
 */
export const sendMessage = async ({
  cms,
  form,
  language,
  address,
}: {
  cms: Cms
  form: Readonly<Record<string, unknown>>
  language: 'bn' | 'en'
  address: string | null
}): Promise<Written | null> => {
  const values = Object.fromEntries(
    names.map((name) => {
      const value = form[name]
      return [name, typeof value === 'string' ? value : '']
    }),
  )
  const { status, answer } = await cms.send<Problem>(`/api/contact?language=${language}`, {
    ...values,
    ...(address && cms.hasKey ? { address } : {}),
  })
  if (status === 202) return null
  const problems = Object.fromEntries(
    (answer?.errors ?? []).flatMap(({ message, data }) =>
      data?.field ? [[data.field, message]] : [],
    ),
  )
  const isOfFields = Object.keys(problems).length > 0
  return { values, problems, trouble: isOfFields ? null : (answer?.detail ?? String(status)) }
}
