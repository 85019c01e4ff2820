import type { NoticeKind } from '../../../src/cms/notify/noticeKinds'
import { type Say, sayIn } from '../../../src/cms/sayIn'
import { screen } from './screen'

/** A speaker of the words of notices in one language of the admin (`en`, `bn-BD`). */
export const sayNotices = (language: string): Say => sayIn({ language, messages: screen })

/** What a notice says, in one sentence. */
export const sayNotice = ({
  kind,
  values,
  language,
}: {
  kind: NoticeKind
  values: Readonly<Record<string, string | number>>
  language: string
}): string => {
  const say = sayNotices(language)
  if (kind === 'verdict-changed') {
    const { from, to } = values
    return say('notice:verdict-changed', { from: say(`verdict:${from}`), to: say(`verdict:${to}`) })
  }
  const isUntitled = values.title === undefined || values.title === ''
  if (kind === 'contact-message' && isUntitled)
    return say('notice:contact-message-untitled', values)
  return say(`notice:${kind}`, isUntitled ? { ...values, title: say('notice:untitled') } : values)
}
