import type { Db } from 'mongodb'

import type { StoredAnswer, WebPageRecord, WebStore } from '../../domain/web/webStore'

type BudgetRow = { _id: string; spent: number }
type AnswerRow = { _id: string } & StoredAnswer
type PageRow = { _id: string; record: WebPageRecord }

const duplicateKey = 11000

/** What the web search keeps, in collections beside Payload's. The database is closed by whoever opened it. */
export const mongoWebStore = ({ database }: { database: Db }): WebStore => {
  const budgets = database.collection<BudgetRow>('ekagro_web_budgets')
  const answers = database.collection<AnswerRow>('ekagro_web_answers')
  const pages = database.collection<PageRow>('ekagro_web_pages')
  return {
    spend: async ({ day, most }) => {
      if (most <= 0) return false
      try {
        const result = await budgets.updateOne(
          { _id: day, spent: { $lt: most } },
          { $inc: { spent: 1 } },
          { upsert: true },
        )
        return result.matchedCount + result.upsertedCount === 1
      } catch (error) {
        // The day is there and used up, so the upsert meets its unique name.
        if ((error as { code?: number }).code === duplicateKey) return false
        throw error
      }
    },
    spent: async (day) => (await budgets.findOne({ _id: day }))?.spent ?? 0,
    answer: async (key) => {
      const row = await answers.findOne({ _id: key })
      return row ? { hits: row.hits, at: row.at } : null
    },
    keepAnswer: async ({ key, hits, at }) => {
      await answers.replaceOne({ _id: key }, { hits, at }, { upsert: true })
    },
    pages: async (documents) => {
      const rows = await pages.find({ _id: { $in: [...documents] } }).toArray()
      return new Map(rows.map(({ _id, record }) => [_id, record]))
    },
    keepPages: async (records) => {
      if (records.length === 0) return
      await pages.bulkWrite(
        records.map((record) => ({
          replaceOne: { filter: { _id: record.document }, replacement: { record }, upsert: true },
        })),
      )
    },
    forgetAnswers: async (before) => {
      await answers.deleteMany({ at: { $lt: before } })
      await budgets.deleteMany({ _id: { $lt: before.slice(0, 10) } })
    },
    close: async () => {},
  }
}
