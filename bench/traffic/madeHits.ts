import type { Channel, Device, Hit } from '../../plugins/traffic/domain/hit'
import { zipf } from '../originality/speed/zipf'
import { bengaliText } from '../support/bengaliText'
import { seededRandom } from '../support/seededRandom'

const dayLength = 86_400_000

/** Values of a blog that is read a lot, the first most often. */
const sizes = { pages: 2_000, sources: 400, campaigns: 60, countries: 80 }

const channelsInOrder: Channel[] = [
  'search',
  'direct',
  'social',
  'referral',
  'ai-assistant',
  'email',
]
const devicesInOrder: Device[] = ['mobile', 'mobile', 'desktop', 'tablet', 'other']
const browsers = [
  'Chrome',
  'Safari',
  'Samsung Internet',
  'Opera',
  'Firefox',
  'UC Browser',
  'Edge',
  '',
]

/**
 * Hits of one day after the other, the same for the same seed: pages, sources and countries by Zipf's law, 2.2 views a visitor, half of the
 * visitors with all they have on one device.
 */
export const madeHits = (seed: number): ((day: string, count: number) => Hit[]) => {
  const random = seededRandom(seed)
  const { words } = bengaliText(random)
  const names = (count: number, make: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => make(index))
  const path = zipf(
    names(sizes.pages, (index) => `/${words(5).replaceAll(' ', '-')}-${index}`),
    random,
  )
  const source = zipf(
    names(sizes.sources, (index) => `source-${index}.example`),
    random,
  )
  const campaign = zipf(
    names(sizes.campaigns, (index) => `প্রচার-${index}`),
    random,
  )
  const country = zipf(
    names(sizes.countries, (index) =>
      index === 0 ? 'BD' : `${letter(index)}${letter(index * 7 + 3)}`,
    ),
    random,
  )
  const channel = zipf(channelsInOrder, random)
  const device = zipf(devicesInOrder, random)
  const browser = zipf(browsers, random)
  let made = 0

  return (day, count) => {
    const start = Date.parse(day)
    const visitors = Array.from({ length: Math.ceil(count / 2.2) }, () => ({
      visitor: Math.floor(random() * 2 ** 52),
      country: country(),
      device: device(),
      browser: browser(),
      source: source(),
      channel: channel(),
      isNew: true,
    }))
    return Array.from({ length: count }, (_, index): Hit => {
      const one = visitors[Math.floor(random() * visitors.length)]!
      const isEntry = one.isNew || random() < 0.1
      one.isNew = false
      made += 1
      const at = start + Math.floor(((index + random()) / count) * dayLength)
      const isDirect = one.channel === 'direct'
      return {
        id: `${at.toString(32)}-${made.toString(32)}`,
        at,
        day,
        path: path(),
        visitor: one.visitor,
        isEntry,
        source: isDirect ? '' : one.source,
        channel: one.channel,
        campaign:
          random() < 0.03
            ? {
                source: made % 3 === 0 ? 'newsletter' : 'facebook',
                medium: 'social',
                campaign: campaign(),
                term: '',
                content: '',
              }
            : null,
        country: one.country,
        device: one.device,
        browser: one.browser,
        isMissing: random() < 0.01,
      }
    })
  }
}

const letter = (number: number): string => String.fromCharCode(65 + (number % 26))
