import { scoreTexts } from '../../../plugins/niche/domain/learn/scoreTexts'
import { presetKeys } from '../../../plugins/niche/domain/subject'
import { textToArticle } from '../../article/textToArticle'
import type { Article } from '../../article/article'
import type { NichePreset } from '../../check/snapshot'
import { answer } from '../answer'
import type { Command } from '../command'
import { readLines } from '../readLines'
import { say } from '../say'
import { usageError } from '../usageError'

const fewestConfirmed = 3

/** How near texts are to a subject; nothing is stored and Payload is not started. */
export const nicheCommand: Command = {
  usage: 'ekagro niche score <texts.jsonl> --niche PRESET [--confirmed <texts.jsonl>] [--json]',
  summary:
    'How near texts are to a subject, in 0..1 (a JSON object {id, text, title?, language?} on each line); null where it cannot tell.',
  options: {
    json: { type: 'boolean' },
    niche: { type: 'string' },
    confirmed: { type: 'string' },
  },
  run: async ({ positionals, values }) => {
    const [word, file, ...more] = positionals
    if (word !== 'score') throw usageError('the word after "niche" is "score".')
    if (!file || more.length > 0) throw usageError('name one file.')
    const preset = presetOf(values.niche)
    const texts = await textsIn(file)
    const confirmed = typeof values.confirmed === 'string' ? await textsIn(values.confirmed) : []
    if (values.confirmed !== undefined && confirmed.length < fewestConfirmed) {
      say(
        `${values.confirmed as string} holds ${confirmed.length} of the ${fewestConfirmed} texts that learning needs; the words of the subject alone decide.`,
      )
    }
    const facts = scoreTexts({
      preset,
      texts: texts.map(({ article }) => article),
      confirmed: confirmed.map(({ article }) => article),
    })
    for (const [index, { score, terms }] of facts.entries()) {
      // oxlint-disable-next-line no-await-in-loop -- a line after the other, as fast as the reader takes them
      await answer({ id: texts[index]?.id, score, terms })
    }
    const untold = facts.filter(({ score }) => score === null).length
    if (values.json !== true) say(`${facts.length} texts scored, ${untold} cannot be told.`)
    return 0
  },
}

const presetOf = (given: string | boolean | undefined): NichePreset => {
  const name =
    typeof given === 'string'
      ? given
          .trim()
          .toLowerCase()
          .replace(/[\s_]+/g, '-')
      : ''
  const preset = presetKeys.find((known) => known === name)
  if (preset === undefined) throw usageError(`--niche is one of ${presetKeys.join(', ')}.`)
  return preset
}

/** The texts of a file, each by its id or, without one, by its line. */
const textsIn = async (file: string): Promise<{ id: unknown; article: Article }[]> => {
  const texts: { id: unknown; article: Article }[] = []
  for await (const { line, value } of readLines(file)) {
    const { id = line, text, title, language } = value
    if (typeof text !== 'string') throw new Error(`${file}, line ${line}: "text" is not a text.`)
    const article = textToArticle({
      text,
      title: typeof title === 'string' ? title : '',
      language: typeof language === 'string' ? language : null,
    })
    texts.push({ id, article })
  }
  return texts
}
