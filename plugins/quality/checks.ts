import type { Check } from '../../src/check/check'
import type { Finding } from '../../src/check/finding'
import { ruleOf } from '../../src/check/ruleOf'
import type { Snapshot } from '../../src/check/snapshot'
import { gatherArchives } from './domain/gatherArchives'
import { gatherClicks } from './domain/gatherClicks'
import { gatherLanguages } from './domain/gatherLanguages'
import { gatherPlaceholders } from './domain/gatherPlaceholders'
import { gatherPolicy } from './domain/gatherPolicy'
import { gatherPosts } from './domain/gatherPosts'
import { gatherRestricted } from './domain/gatherRestricted'
import { gatherSearchSpam } from './domain/gatherSearchSpam'
import { gatherSubstance } from './domain/gatherSubstance'
import { gatherTitles } from './domain/gatherTitles'
import { judgeClicks } from './domain/judgeClicks'
import { judgeDepthMedian } from './domain/judgeDepthMedian'
import { judgeFullSentences } from './domain/judgeFullSentences'
import { judgeLanguage } from './domain/judgeLanguage'
import { judgeNoPlaceholder } from './domain/judgeNoPlaceholder'
import { judgeOwnText } from './domain/judgeOwnText'
import { judgeProhibited } from './domain/judgeProhibited'
import { judgeRestricted } from './domain/judgeRestricted'
import { judgeSearchSpam } from './domain/judgeSearchSpam'
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

/** Checks 1 to 9 of the catalogue, and those of its policies that a text can show: 19, 52, 54 and 57. */
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
  check('niche-restricted', gatherRestricted, judgeRestricted),
  check('policy-prohibited', gatherPolicy, judgeProhibited),
  check('policy-click-encouragement', gatherClicks, judgeClicks),
  check('policy-search-spam', gatherSearchSpam, judgeSearchSpam),
] as const
