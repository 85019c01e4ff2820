import type { Say } from '../../../src/cms/sayIn'
import type { PanelFacts } from './panelFacts'

/** A share below this is a name or a loanword, no second language. */
const worthNaming = 0.05

/** The languages of a text in the reader's words: one name, or the names with their shares when there are several. */
export const languageWords = ({
  languages,
  language,
  say,
}: {
  languages: NonNullable<PanelFacts['quality']>['languages']
  language: string
  say: Say
}): string => {
  const names = new Intl.DisplayNames(language.startsWith('bn') ? 'bn' : 'en', { type: 'language' })
  const nameOf = (code: string): string =>
    code === 'und' ? say('facts:language-other') : (names.of(code) ?? code)
  const several = Object.entries(languages.shares)
    .filter(([, share]) => share >= worthNaming)
    .toSorted(([, one], [, other]) => other - one)
  if (several.length > 1) {
    return several
      .map(([code, share]) => say('facts:language-share', { language: nameOf(code), share }))
      .join(', ')
  }
  return languages.primary === null ? say('facts:language-unknown') : nameOf(languages.primary)
}
