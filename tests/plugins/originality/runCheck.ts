import type { Check } from '../../../src/check/check'
import type { Finding } from '../../../src/check/finding'
import { formatMessage } from '../../../src/check/formatMessage'
import type { Message } from '../../../src/check/message'
import type { Snapshot } from '../../../src/check/snapshot'
import { thresholdsFor } from '../../../src/check/thresholdsFor'
import { messages } from '../../../plugins/originality/translations/messages'
import { emptySnapshot } from '../../support/emptySnapshot'

/** Gathers and judges with the catalogue's numbers, or the given ones in their place; fails when a message has no text. */
export async function runCheck<Evidence>(
  check: Check<Evidence>,
  snapshot: Partial<Omit<Snapshot, 'settings'>>,
  changes: Record<string, number> = {},
): Promise<Finding> {
  const evidence = await check.gather({
    snapshot: emptySnapshot(snapshot),
    now: new Date('2026-02-01T00:00:00.000Z'),
  })
  const thresholds = thresholdsFor({ rule: check.rule, overrides: { [check.rule.id]: changes } })
  const finding = check.judge(evidence, thresholds)
  const said: (Message | null | undefined)[] = [
    finding.summary,
    finding.fix,
    ...finding.evidence.items.map((item) => item.detail),
  ]
  for (const message of said) {
    if (!message) continue
    for (const language of ['en', 'bn'] as const) {
      const sentence = formatMessage({
        message,
        language,
        messages: { [language]: messages[language] },
      })
      if (sentence === message.key || /\{\w/u.test(sentence)) {
        throw new Error(`${message.key} has no text in ${language}: ${sentence}`)
      }
    }
  }
  return finding
}
