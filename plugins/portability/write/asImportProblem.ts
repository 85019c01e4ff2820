import { ImportProblem } from '../domain/importProblem'
import { isDiskFull } from './isDiskFull'

/** What an error of an import is for people: `disk-full` where there is no space left, else itself. */
export const asImportProblem = (error: unknown): unknown =>
  isDiskFull(error) ? new ImportProblem({ code: 'disk-full', cause: error }) : error
