import type { StoredAnswer, WebPageRecord, WebStore } from '../../domain/web/webStore'

/** What the web search keeps, in memory: gone with the process. */
export const memoryWebStore = (): WebStore => {
  const budgets = new Map<string, number>()
  const answers = new Map<string, StoredAnswer>()
  const records = new Map<string, WebPageRecord>()
  return {
    spend: async ({ day, most }) => {
      const spent = budgets.get(day) ?? 0
      if (spent >= most) return false
      budgets.set(day, spent + 1)
      return true
    },
    spent: async (day) => budgets.get(day) ?? 0,
    answer: async (key) => answers.get(key) ?? null,
    keepAnswer: async ({ key, hits, at }) => {
      answers.set(key, { hits: structuredClone(hits), at })
    },
    pages: async (documents) =>
      new Map(
        documents.flatMap((document) => {
          const record = records.get(document)
          return record ? [[document, { ...record }]] : []
        }),
      ),
    keepPages: async (fresh) => {
      for (const record of fresh) records.set(record.document, { ...record })
    },
    forgetAnswers: async (before) => {
      for (const [key, { at }] of answers) if (at < before) answers.delete(key)
      for (const day of budgets.keys()) if (day < before.slice(0, 10)) budgets.delete(day)
    },
    close: async () => {},
  }
}
