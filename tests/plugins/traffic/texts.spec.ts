import { describe, expect, it } from 'vitest'

import { flagKinds } from '../../../plugins/traffic/domain/signals/flag'
import { channels, devices } from '../../../plugins/traffic/domain/hit'
import { dropReasons } from '../../../plugins/traffic/domain/dropReason'
import { shareNetworks } from '../../../plugins/traffic/domain/links/shareLinks'
import { privacyText } from '../../../plugins/traffic/translations/privacyText'
import { screen } from '../../../plugins/traffic/translations/screen'
import { statement } from '../../../plugins/traffic/translations/statement'
import { textsAreComplete } from '../../support/everyMessage'

describe('the texts that stand by themselves', () => {
  textsAreComplete({
    en: { privacy: privacyText.en, statement: statement.en },
    bn: { privacy: privacyText.bn, statement: statement.bn },
  })

  it('claim no law', () => {
    expect(Object.values(privacyText).join(' ')).not.toMatch(/GDPR|complian|আইনসম্মত|আইন মেনে/iu)
  })
})

describe('the words of the screens', () => {
  it('has one for whatever a store, a flag or a link can hold', () => {
    const keys = [
      ...channels.map((one) => `channel:${one}`),
      ...devices.map((one) => `device:${one}`),
      ...dropReasons.map((one) => `drop:${one}`),
      ...shareNetworks.map((one) => `network:${one}`),
      ...flagKinds.flatMap((one) => ['', '-text', '-innocent'].map((end) => `flag:${one}${end}`)),
    ]
    expect(keys.filter((key) => !(key in screen.en))).toEqual([])
  })
})
