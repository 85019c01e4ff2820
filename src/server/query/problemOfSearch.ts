import { queryLimits } from './queryLimits'
import { bengali, type QueryProblem } from './queryProblem'

/** What is wrong with a query as a text, before it is taken apart; null where nothing is. */
export const problemOfSearch = (search: string, longest: number): QueryProblem | null => {
  if (search.length > longest) {
    return {
      status: 414,
      field: 'query',
      en: `The query is longer than ${longest} characters.`,
      bn: `প্রশ্নটি ${bengali(longest)} অক্ষরের বেশি লম্বা।`,
    }
  }
  if (!isReadable(search)) {
    return {
      field: 'query',
      en: 'The query is not percent-encoded UTF-8.',
      bn: 'প্রশ্নের এনকোডিং ঠিক নয় (percent-encoded UTF-8 দিন)।',
    }
  }
  if (search.split('&').length > queryLimits.parameters) {
    return {
      field: 'query',
      en: `The query has more than ${queryLimits.parameters} parameters.`,
      bn: `প্রশ্নে ${bengali(queryLimits.parameters)}টির বেশি প্যারামিটার আছে।`,
    }
  }
  return null
}

/** No database keeps the character 0 in a text. */
const isReadable = (search: string): boolean => {
  try {
    return !decodeURIComponent(search.replaceAll('+', ' ')).includes('\0')
  } catch {
    return false
  }
}
