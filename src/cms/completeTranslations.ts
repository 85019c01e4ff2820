import { en } from '@payloadcms/translations/languages/en'
import { deepMergeSimple } from '@payloadcms/translations/utilities'
import type { SanitizedConfig } from 'payload'

import { bengaliCore } from './translations/bengaliCore'
import { bengaliLexical } from './translations/bengaliLexical'
import { bengaliRedirects } from './translations/bengaliRedirects'
import { bengaliSeo } from './translations/bengaliSeo'
import { lackingTranslations } from './translations/lackingTranslations'
import type { TranslationTree } from './translations/translationTree'

type Languages = SanitizedConfig['i18n']['supportedLanguages']
type LanguageKey = keyof Languages
type Dictionary = NonNullable<Languages[LanguageKey]>['translations']

/** Texts that stand above the dictionary Payload ships for a language. */
const corrections: { readonly [language: string]: TranslationTree } = { 'bn-BD': bengaliCore }

/** Texts for what Payload and its plugins leave out of a language. */
const additions: { readonly [language: string]: TranslationTree } = {
  'bn-BD': { ...bengaliLexical, ...bengaliSeo, ...bengaliRedirects },
}

/**
 * Gives every enabled language of the admin every text that English has, so that no screen ever
 * shows a raw key: Payload 3.90 returns the key itself where a language lacks it, it does not fall
 * back. Our Bengali comes first, English only as the last resort; what the configuration already
 * says in a language is never replaced.
 *
 * Run it on what `buildConfig` resolves to (the editors add their texts while it sanitises) and
 * before the first request (Payload remembers a language once it was asked for). It replaces
 * `config.i18n` of the object given, because Payload's own closures keep hold of that object; the
 * dictionaries of the packages stay untouched. Running it twice changes nothing.
 */
export const completeTranslations = (config: SanitizedConfig): SanitizedConfig => {
  const { supportedLanguages, translations } = config.i18n
  const english: TranslationTree = deepMergeSimple<TranslationTree>(
    en.translations,
    translations.en ?? {},
  )
  const languages: Languages = { ...supportedLanguages }
  const completed = { ...translations }

  for (const key of Object.keys(supportedLanguages)) {
    const code = key as LanguageKey
    const language = supportedLanguages[code]
    if (!language) continue

    // Corrected inside the language, not above it: only there does Payload pick what the browser needs.
    const dictionary = deepMergeSimple<TranslationTree>(
      language.translations,
      corrections[code] ?? {},
    )
    const own: TranslationTree = translations[code] ?? {}
    const lacking = lackingTranslations({
      wanted: english,
      present: deepMergeSimple<TranslationTree>(dictionary, own),
      preferred: additions[code] ?? {},
    })
    languages[code] = { ...language, translations: dictionary as Dictionary }
    completed[code] = deepMergeSimple<TranslationTree>(own, lacking) as Dictionary
  }

  config.i18n = { ...config.i18n, supportedLanguages: languages, translations: completed }
  return config
}
