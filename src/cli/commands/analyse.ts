import { analysers } from '../../../plugins/measures'
import { markdownToArticle } from '../../article/markdownToArticle'
import { textToArticle } from '../../article/textToArticle'
import type { Article } from '../../article/article'
import type { BlogSettings, NichePreset } from '../../check/snapshot'
import { answer } from '../answer'
import type { Command } from '../command'
import { readLines } from '../readLines'
import { readText } from '../readText'
import { say } from '../say'
import { usageError } from '../usageError'

const presets: readonly NichePreset[] = [
  'education',
  'lifestyle',
  'information-technology',
  'sports',
  'entertainment',
]

/** The facts of every analyser about texts that are not in the blog; nothing is stored and Payload is not started. */
export const analyseCommand: Command = {
  usage: 'ekagro analyse <file.txt|file.md|texts.jsonl> [--niche PRESET] [--json]',
  summary:
    'What the analysers say of a text, or of many (a JSON object {id, text, title?, language?} on each line).',
  options: { json: { type: 'boolean' }, niche: { type: 'string' } },
  run: async ({ positionals, values }) => {
    const [file, ...more] = positionals
    if (!file || more.length > 0) throw usageError('name one file.')
    const settings = settingsFor(values.niche)
    if (file.endsWith('.jsonl') || file.endsWith('.ndjson')) {
      for await (const { line, value } of readLines(file)) {
        const { id, text, title, language } = value
        if (typeof text !== 'string')
          throw new Error(`${file}, line ${line}: "text" is not a text.`)
        const article = textToArticle({
          text,
          title: typeof title === 'string' ? title : '',
          language: typeof language === 'string' ? language : null,
        })
        await answer({
          ...(id === undefined ? {} : { id }),
          facts: await factsOf({ article, settings }),
        })
      }
      return 0
    }
    const text = await readText(file)
    const article = /\.(md|markdown)$/i.test(file)
      ? markdownToArticle({ markdown: text })
      : textToArticle({ text })
    const facts = await factsOf({ article, settings })
    if (values.json === true) await answer({ facts })
    else say(JSON.stringify(facts, null, 2))
    return 0
  },
}

const factsOf = async ({ article, settings }: { article: Article; settings: BlogSettings }) => {
  const facts = await Promise.all(
    analysers.map(
      async (analyser) => [analyser.key, await analyser.analyse(article, { settings })] as const,
    ),
  )
  return Object.fromEntries(facts)
}

const settingsFor = (niche: string | boolean | undefined): BlogSettings => {
  const preset = presets.find((known) => known === niche) ?? null
  if (typeof niche === 'string' && preset === null)
    throw usageError(`--niche is one of ${presets.join(', ')}.`)
  return {
    name: '',
    address: null,
    postPath: '/:slug',
    pagePath: '/:slug',
    categoryPath: '/category/:slug',
    tagPath: '/tag/:slug',
    timeZone: 'UTC',
    firstDayOfWeek: 1,
    language: 'bn',
    niche: { preset, statement: '', keywords: [] },
    cadence: { posts: 1, per: 'week' },
    publisherId: null,
  }
}
