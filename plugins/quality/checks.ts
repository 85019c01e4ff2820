import type { Check } from '../../src/check/check'
import type { Finding } from '../../src/check/finding'
import { ruleOf } from '../../src/check/ruleOf'
import type { Snapshot } from '../../src/check/snapshot'
import { gatherArchives } from './domain/gatherArchives'
import { gatherLanguages } from './domain/gatherLanguages'
import { gatherPlaceholders } from './domain/gatherPlaceholders'
import { gatherPosts } from './domain/gatherPosts'
import { gatherSubstance } from './domain/gatherSubstance'
import { gatherTitles } from './domain/gatherTitles'
import { judgeDepthMedian } from './domain/judgeDepthMedian'
import { judgeFullSentences } from './domain/judgeFullSentences'
import { judgeLanguage } from './domain/judgeLanguage'
import { judgeNoPlaceholder } from './domain/judgeNoPlaceholder'
import { judgeOwnText } from './domain/judgeOwnText'
import { judgeSubstantiveCount } from './domain/judgeSubstantiveCount'
import { judgeThinArchives } from './domain/judgeThinArchives'
import { judgeThinShare } from './domain/judgeThinShare'
import { judgeTitles } from './domain/judgeTitles'
import type { Judging } from './domain/judging'

function check<Evidence>(
  id: string,
  gather: (snapshot: Snapshot) => Evidence,
  judge: (judging: Judging<Evidence>) => Finding,
): Check<Evidence> {
  const rule = ruleOf(id)
  return {
    rule,
    gather: async ({ snapshot }) => gather(snapshot),
    judge: (evidence, thresholds) => judge({ rule, evidence, thresholds }),
  }
}

/** Checks 1 to 9 of the catalogue, in its order. */
export const qualityChecks = [
  check('content-substantive-count', gatherSubstance, judgeSubstantiveCount),
  check('content-depth-median', gatherPosts, judgeDepthMedian),
  check('content-thin-share', gatherPosts, judgeThinShare),
  check('content-full-sentences', gatherPosts, judgeFullSentences),
  check('content-no-placeholder', gatherPlaceholders, judgeNoPlaceholder),
  check('content-own-text-vs-media', gatherPosts, judgeOwnText),
  check('content-language-supported', gatherLanguages, judgeLanguage),
  check('content-thin-archives', gatherArchives, judgeThinArchives),
  check('content-titles', gatherTitles, judgeTitles),
] as const
