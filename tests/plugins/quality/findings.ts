import { qualityChecks } from '../../../plugins/quality/checks'
import { messages } from '../../../plugins/quality/translations/messages'
import type { Check } from '../../../src/check/check'
import type { Finding } from '../../../src/check/finding'
import type { Snapshot, SnapshotPost } from '../../../src/check/snapshot'
import { thresholdsFor } from '../../../src/check/thresholdsFor'
import { emptySnapshot } from '../../support/emptySnapshot'
import { expectSentences } from '../../support/everyMessage'
import { snapshotPost } from '../../support/snapshotPost'

const checks: readonly Check[] = qualityChecks

/** The finding of one check on a snapshot; its sentences are looked at in both languages on the way. */
export async function findingOf(id: string, snapshot: Snapshot): Promise<Finding> {
  const check = checks.find(({ rule }) => rule.id === id)!
  const evidence = await check.gather({ snapshot, now: new Date(0) })
  const finding = check.judge(evidence, thresholdsFor({ rule: check.rule }))
  expectSentences({ finding, messages })
  return finding
}

/** A snapshot of posts with ids p1, p2 …, the first the oldest. */
export function blogOf(posts: readonly Partial<SnapshotPost>[]): Snapshot {
  return emptySnapshot({
    posts: posts.map((post, index) =>
      snapshotPost({
        id: `p${index + 1}`,
        firstPublishedAt: new Date(Date.UTC(2026, 0, index + 1)).toISOString(),
        ...post,
      }),
    ),
  })
}
