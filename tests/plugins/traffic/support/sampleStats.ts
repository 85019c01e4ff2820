import type { Channel } from '../../../../plugins/traffic/domain/hit'
import { addUp } from '../../../../plugins/traffic/domain/stats/addUp'
import { daysIn } from '../../../../plugins/traffic/domain/stats/daysIn'
import { figuresOf } from '../../../../plugins/traffic/domain/stats/figuresOf'
import type { Row, Stats } from '../../../../plugins/traffic/domain/stats/stats'
import type { Range } from '../../../../plugins/traffic/domain/trafficStore'
import { sumsOf } from './sumsOf'

/** Figures of a blog with some readers, as the endpoint gives them for a period: the same for the same period. */
export const sampleStats = (range: Range): Stats => {
  const days = daysIn(range).map((day, index) => {
    const views = Math.round(140 + 60 * Math.sin(index / 1.1) + 2 * index)
    const flood = index === 20 ? 1400 : 0
    const visitors = Math.round((views + flood) / 2.4)
    const told = Math.round(views * 0.6)
    return {
      day,
      ...sumsOf(views + flood, {
        visitors,
        visits: Math.round(visitors * 1.2),
        engagements: told,
        engagedSeconds: told * (70 + (index % 5) * 12),
        depths: told * 64,
      }),
    }
  })
  const all = addUp(days)
  const part = (value: string, share: number): Row => ({
    value,
    ...figuresOf(
      sumsOf(Math.round(all.views * share), {
        visitors: Math.round(all.visitors * share),
        visits: Math.round(all.visits * share),
      }),
    ),
  })
  const source = (value: string, share: number, channel: Channel) => ({
    ...part(value, share),
    channel,
  })
  const at = (index: number): string => days[index]?.day ?? range.to
  return {
    range: { ...range, days: days.length, timeZone: 'Asia/Dhaka' },
    visitors: 'visitor-days',
    totals: figuresOf(all),
    before: figuresOf(sumsOf(3100, { visitors: 1300, visits: 1600 })),
    days: days.map(({ day, ...sums }) => ({ day, ...figuresOf(sums) })),
    posts: [
      { day: at(2), id: 'p1', title: 'টবে মরিচ চাষ' },
      { day: at(9), id: 'p2', title: 'ভাত রাঁধার সহজ হিসাব' },
      { day: at(20), id: 'p3', title: 'এক হাঁড়ির খিচুড়ি' },
    ],
    pages: [
      part('/এক-হাঁড়ির-খিচুড়ি', 0.41),
      part('/', 0.2),
      part('/ভাত-রাঁধার-সহজ-হিসাব-আর-যেসব-ভুল-আমরা-সবাই-করি', 0.17),
      part('/about', 0.02),
    ],
    sources: [
      source('facebook.com', 0.38, 'social'),
      source('google.com', 0.27, 'search'),
      source('', 0.21, 'direct'),
      source('chatgpt.com', 0.03, 'ai-assistant'),
    ],
    channels: [part('social', 0.4), part('search', 0.3), part('direct', 0.21), part('email', 0.02)],
    campaigns: [part('facebook / social / share-এক-হাঁড়ির-খিচুড়ি', 0.12)],
    countries: [part('BD', 0.8), part('IN', 0.12), part('GB', 0.03), part('', 0.01)],
    devices: [part('mobile', 0.86), part('desktop', 0.12), part('tablet', 0.02)],
    browsers: [part('Chrome', 0.7), part('Facebook', 0.2), part('Firefox', 0.04)],
    dropped: [
      { reason: 'bot', count: 812 },
      { reason: 'staff', count: 143 },
      { reason: 'prefetch', count: 31 },
    ],
    live: {
      minutes: 30,
      visitors: 7,
      views: 12,
      isCut: false,
      pages: [
        { path: '/এক-হাঁড়ির-খিচুড়ি', views: 8 },
        { path: '/', views: 4 },
      ],
    },
  }
}
