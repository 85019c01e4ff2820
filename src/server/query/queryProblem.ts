/** What is wrong with a request: the parameter, and both sentences about it. */
export type QueryProblem = { field: string; en: string; bn: string; status?: 400 | 404 | 414 | 415 }

/** A whole number of people, in the digits of Bengali. */
export const bengali = (number: number): string => number.toLocaleString('bn-BD')
