import { describe, expect, it } from 'vitest'
import { checkText } from '../../../../../plugins/originality/domain/check/checkText'
import { compareTexts } from '../../../../../plugins/originality/domain/compareTexts'
import { manipulationSigns } from '../../../../../plugins/originality/domain/manipulation/manipulationSigns'
import { fingerprintsOf } from '../../../../../plugins/originality/domain/fingerprintsOf'
import { memoryStore } from '../../../../../plugins/originality/store/memoryStore'
import { bengaliText, englishText } from '../../texts'

const counts = (text: string) => manipulationSigns({ text }).map(({ kind, count }) => [kind, count])

describe('signs of manipulation', () => {
  it.each([
    ['plain Bengali and English', `${bengaliText} ${englishText}`],
    ['ya-phala and khanda-ta with joiners', 'র\u200d্যাব আর উদ্\u200cভব, শরৎ\u200c কাল'],
    ['a Latin name with a Bengali ending', 'Facebook\u200cএর খবর, GPকে'],
    ['Russian beside English', 'The paper Правда wrote about сор and товар.'],
    ['names of science', 'TNFα and α-helix with 5 μm'],
    ['Persian with its half spaces', 'می\u200cخواهم کتاب\u200cها'],
    ['Thai with zero width spaces', 'สวัสดี\u200bครับ'],
    ['full width letters in Japanese', 'ＮＨＫのニュース'],
    ['a byte order mark at the start', `\ufeff${englishText}`],
    ['soft hyphens', 'Donau\u00addampf\u00adschiff'],
  ])('are none in %s', (_, text) => {
    expect(counts(text)).toEqual([])
  })

  it.each([
    ['a zero width space in a word', 'the tr\u200bam climbs the hi\u200bll', [['zero-width', 2]]],
    ['a zero width space in a Bengali word', 'নদী\u200bর ধারে', [['zero-width', 1]]],
    ['an idle joiner in a Bengali word', 'আ\u200cমি যাই', [['zero-width', 1]]],
    ['an idle joiner in a Latin word', 'th\u200de tram', [['zero-width', 1]]],
    ['a Cyrillic letter in a Latin word', 'the trаm climbs the hіll', [['look-alike', 2]]],
    ['a Greek letter inside a Latin word', 'the mοrning', [['look-alike', 1]]],
    ['a Latin letter inside a Bengali word', 'বাoলা ভাষা', [['look-alike', 1]]],
    ['a disguise of Cyrillic letters alone', 'please сору this sentence', [['look-alike', 1]]],
    ['full width letters', 'the ｔｒａｍ climbs', [['look-alike', 1]]],
    ['letters of mathematics', 'the 𝐭𝐫𝐚𝐦 climbs', [['look-alike', 1]]],
  ])('are found in %s', (_, text, expected) => {
    expect(counts(text)).toEqual(expected)
  })

  it('name the words, at most a hundred', () => {
    const text = 'the trаm '.repeat(150)
    const [sign] = manipulationSigns({ text })
    expect(sign!.count).toBe(150)
    expect(sign!.spans).toHaveLength(100)
    const { offset, length } = sign!.spans[1]!
    expect(text.slice(offset, offset + length)).toBe('trаm')
  })

  it('tell hidden text by its words', () => {
    const hidden = [
      { offset: 4, length: 8 },
      { offset: 3, length: 1 },
    ]
    expect(manipulationSigns({ text: 'The old tram climbs', hidden })).toEqual([
      { kind: 'hidden-text', count: 2, spans: [hidden[0]] },
    ])
  })
})

describe('a disguised copy', () => {
  const disguise = (text: string) =>
    text.replaceAll('a', 'а').replaceAll('o', 'ο').replaceAll('th', 't\u200bh')

  it('is still a copy', () => {
    const { originality, passages } = compareTexts({
      suspicious: disguise(englishText),
      source: englishText,
    })
    expect(originality).toBe(0)
    expect(passages).toHaveLength(1)
  })

  it('is found in a store and told as manipulated', async () => {
    const store = memoryStore()
    await store.put([
      { document: 'posts:1', ...fingerprintsOf(englishText), text: englishText, revision: '1' },
    ])
    const result = await checkText({ article: disguise(englishText), store })
    expect(result.originality).toBe(0)
    expect(result.manipulation.map(({ kind }) => kind).toSorted()).toEqual([
      'look-alike',
      'zero-width',
    ])
  })

  it('leaves true Cyrillic as it is', () => {
    const russian = 'старый трамвай каждое утро поднимается на холм пока пекари не открыли ставни'
    expect(compareTexts({ suspicious: russian, source: englishText }).passages).toEqual([])
    expect(compareTexts({ suspicious: russian, source: russian }).originality).toBe(0)
  })
})
