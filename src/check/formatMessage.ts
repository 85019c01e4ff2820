import { IntlMessageFormat } from 'intl-messageformat'
import type { Message } from './message'
import type { Messages } from './messages'

type Elements = ReturnType<IntlMessageFormat['getAst']>

/** The number of the plain `{name}` element in the tree of an ICU message. */
const plainArgument = 1
/** No reader's text contains it, so a name with it cannot meet one of the writer's. */
const plainMark = '\u0000plain'

const locales: Readonly<Record<string, string>> = { bn: 'bn-BD', en: 'en' }
const formatters = new Map<string, IntlMessageFormat>()
const numberFormats = new Map<string, Intl.NumberFormat>()

/** A date in a message is the UTC midnight of the day meant, so no reader's time zone can move it to another day. */
const dateStyles = {
  short: { day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' },
  medium: { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
  long: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
} as const

/**
 * The sentence of a message in one language, with the digits, plurals and percentages of that language (Bengali digits for
 * `bn`). Falls back to English, then to the key itself, when a text is missing or cannot be formed with the values given.
 * Dates (`{day, date, long}`) are given as the UTC midnight of the day meant, in milliseconds.
 */
export function formatMessage({
  message,
  language,
  messages,
}: {
  message: Message
  language: string
  messages: Messages
}): string {
  const wanted = language.split('-')[0] ?? 'en'
  for (const candidate of wanted === 'en' ? ['en'] : [wanted, 'en']) {
    const text = messages[candidate]?.[message.key]
    if (text === undefined) continue
    const locale = locales[candidate] ?? candidate
    try {
      const formatted = formatterOf({ text, locale }).format(valuesFor({ message, locale }))
      return typeof formatted === 'string' ? formatted : String(formatted)
    } catch {
      // A text that cannot be formed must not take the whole report with it: the next language is tried.
    }
  }
  return message.key
}

function formatterOf({ text, locale }: { text: string; locale: string }): IntlMessageFormat {
  const key = `${locale}\n${text}`
  const known = formatters.get(key)
  if (known) return known
  const options = { ignoreTag: true }
  const formats = { date: dateStyles }
  const parsed = new IntlMessageFormat(text, locale, formats, options).getAst()
  const formatter = new IntlMessageFormat(markPlain(parsed), locale, formats, options)
  formatters.set(key, formatter)
  return formatter
}

/** Lets a plain `{name}` take its own, already localised value: ICU would write its numbers with Latin digits. */
function markPlain(elements: Elements): Elements {
  return elements.map((element) => {
    if (element.type === plainArgument)
      return { ...element, value: `${element.value}${plainMark}` } as typeof element
    if (!('options' in element)) return element
    const options = Object.fromEntries(
      Object.entries(element.options).map(([name, option]) => [
        name,
        { ...option, value: markPlain(option.value) },
      ]),
    )
    return { ...element, options } as typeof element
  })
}

function valuesFor({ message, locale }: { message: Message; locale: string }) {
  const values: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(message.values ?? {})) {
    values[name] = value
    values[`${name}${plainMark}`] =
      typeof value === 'number' ? numberFormatOf(locale).format(value) : value
  }
  return values
}

function numberFormatOf(locale: string): Intl.NumberFormat {
  const known = numberFormats.get(locale)
  if (known) return known
  // Four digits stay together, so that a year does not read 2,026.
  const format = new Intl.NumberFormat(locale, { useGrouping: 'min2' })
  numberFormats.set(locale, format)
  return format
}
