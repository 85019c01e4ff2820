import { prohibitedSources } from './prohibitedSources'

/** Words that such places call themselves by, in a host or the tags of a campaign. */
const telling =
  /(?:^|[^a-z])(?:ptc|paid[-_ ]?to[-_ ]?click|auto[-_ ]?surf|traffic[-_ ]?exchange|click[-_ ]?exchange|hit[-_ ]?exchange|buy[-_ ]?(?:traffic|clicks|visitors))(?![a-z])/

/** Whether a source, or the tags of a campaign, name a place that Google forbids as a source of visits. `more` are the blog's own hosts. */
export function isProhibited({
  name,
  more = [],
}: {
  name: string
  more?: readonly string[]
}): boolean {
  const folded = name.trim().toLowerCase()
  if (folded === '') return false
  const hosts = folded.split(' / ')
  const isListed = [...prohibitedSources, ...more.map((one) => one.trim().toLowerCase())].some(
    (host) => host !== '' && hosts.some((one) => one === host || one.endsWith(`.${host}`)),
  )
  return isListed || telling.test(folded)
}
