import { lexicon } from './lexicon'
import { withEnding } from './withEnding'

type Random = () => number

const pickFrom = <Item>(items: readonly Item[], random: Random): Item =>
  items[Math.floor(random() * items.length)] as Item

/** Some of the items, in their order of being drawn. */
const some = <Item>(items: readonly Item[], count: number, random: Random): Item[] => {
  const rest = [...items]
  return Array.from(
    { length: Math.min(count, rest.length) },
    () => rest.splice(Math.floor(random() * rest.length), 1)[0] as Item,
  )
}

const bengaliDigits = (number: number): string =>
  String(number).replaceAll(/\d/g, (digit) => String.fromCharCode(0x09e6 + Number(digit)))

/**
 * Makes sentences for one text: it draws the text's own words first, so that a text keeps to its subject and two texts
 * share few runs of three words. The sentences are grammatical Bengali and mean little.
 */
export const sentenceMaker = (random: Random): (() => string) => {
  const pick = <Item>(items: readonly Item[]): Item => pickFrom(items, random)
  const chance = (share: number): boolean => random() < share
  const topic = {
    people: [...some(lexicon.people, 12, random), ...some(lexicon.names, 6, random)],
    places: some(lexicon.places, 5, random),
    spots: some(lexicon.spots, 8, random),
    things: some(lexicon.things, 45, random),
    qualities: some(lexicon.qualities, 30, random),
    deeds: some(lexicon.deeds, 30, random),
    verbs: some(lexicon.verbs, 30, random),
  }

  const person = (): string => {
    const one = pick(topic.people)
    return chance(0.35) ? `${pick(topic.qualities)} ${one}` : one
  }
  const thing = (): string => {
    const one = pick(topic.things)
    const marked = chance(0.3) ? withEnding(one, chance(0.6) ? 'the' : 'these') : one
    if (chance(0.45)) return `${pick(topic.qualities)} ${marked}`
    return chance(0.3) ? `${withEnding(pick(topic.things), 'of')} ${marked}` : marked
  }
  const where = (): string => {
    const spot = withEnding(pick(topic.spots), 'in')
    return chance(0.4) ? `${withEnding(pick(topic.places), 'of')} ${spot}` : spot
  }
  const amount = (): string =>
    chance(0.5)
      ? `${pick(lexicon.counts)} ${pick(lexicon.spans)}`
      : `${bengaliDigits(2 + Math.floor(random() * 998))} ${pick(lexicon.spans)}`
  const action = (): string =>
    chance(0.55) ? `${pick(topic.deeds)} ${pick(lexicon.doing)}` : pick(topic.verbs)
  const opening = (): string => {
    const kind = random()
    if (kind < 0.3) return `${pick(lexicon.links)} `
    if (kind < 0.45) return `${withEnding(pick(lexicon.months), 'of')} ${pick(lexicon.manners)} `
    return kind < 0.6 ? `${where()} ` : ''
  }

  const shapes: (() => string)[] = [
    () => `${opening()}${person()} ${where()} ${thing()} ${action()}`,
    () => `${opening()}${thing()} ${thing()} ${pick(lexicon.before)} ${person()} ${action()}`,
    () => `${person()} ${pick(lexicon.manners)} ${thing()} ${action()}, ${thing()} ${action()}`,
    () => `${where()} ${thing()} ${pick(lexicon.happenings)}, ${opening()}${person()} ${action()}`,
    () => `${thing()} আর ${thing()} ${pick(lexicon.before)} ${amount()} ${action()}`,
    () => `যে ${person()} ${thing()} ${action()}, সে ${where()} ${thing()} ${action()}`,
    () => `${opening()}${amount()} ${thing()} ${where()} ${pick(lexicon.happenings)}`,
    () => `${person()} বললেন, “${thing()} ${where()} ${pick(lexicon.happenings)}”`,
    () =>
      `${withEnding(pick(topic.people), 'to')} ${thing()} ${pick(lexicon.before)} ${person()} ${action()}`,
    () => `${thing()} না হলে ${thing()} ${pick(lexicon.happenings)}, ${person()} জানেন`,
    () =>
      `${opening()}${withEnding(pick(topic.people), 'of')} ${thing()} ${pick(lexicon.manners)} ${pick(lexicon.happenings)}`,
    () => `${person()} ${amount()} ধরে ${where()} ${thing()} ${action()}`,
  ]
  return () => {
    const end = chance(0.06) ? '?' : chance(0.03) ? '!' : '।'
    return `${pick(shapes)()}${end}`
  }
}
