import { body } from '../../support/body'

type Node = ReturnType<typeof body>['root']['children'][number]

/** A post as a small blog has it: what the checks look at, and nothing else. */
export type StatePost = {
  title: string
  language?: string
  nodes: Node[]
  tags?: readonly string[]
}

const things =
  'rice lentils garlic onions pumpkin mustard ginger turmeric potatoes spinach mangoes coconut yoghurt flour tomatoes carrots beans cabbage lemons fish'.split(
    ' ',
  )
const deeds =
  'washed chopped boiled fried baked carried weighed dried pickled steamed salted'.split(' ')

/** Sentences of 20 words about a kitchen, other words in every post, none of them stuffed. */
export const kitchen = (seed: number, sentences: number): string =>
  Array.from({ length: sentences }, (_, index) => {
    const pick = (list: readonly string[], by: number) =>
      list[(seed * 7 + index * by + by) % list.length]!
    return `In part ${index} of story ${seed} we ${pick(deeds, 3)} the ${pick(things, 3)} and then ${pick(deeds, 7)} some ${pick(things, 11)} with the ${pick(things, 7)} of my ${pick(things, 13)} garden.`
  }).join(' ')

export const paragraphs = (...texts: string[]): Node[] => body(...texts).root.children

const block = { format: '' as const, indent: 0, version: 1, direction: 'ltr' as const }

/** A list with an item for each text. */
export const list = (...texts: string[]): Node => {
  const items = texts.map((text, index) => ({
    ...block,
    type: 'listitem',
    value: index + 1,
    children: body(text).root.children[0]!.children,
  }))
  return {
    ...block,
    type: 'list',
    listType: 'bullet',
    tag: 'ul',
    start: 1,
    children: items,
  } as never
}

/** A video that plays in the post. */
export const video = (id: string): Node =>
  ({
    ...block,
    type: 'block',
    version: 2,
    fields: { id, blockName: '', blockType: 'embed', url: `https://www.youtube.com/watch?v=${id}` },
  }) as never

const shortList = Array.from({ length: 40 }, (_, index) => `rice ${index} and fish`)
const casino = 'Join our online casino and get a welcome bonus on your first deposit.'
const forged =
  'Buy fake passports and fake driving licences here. Order a forged visa today, we ship it.'
const french =
  'Nous avons préparé le riz avec des lentilles et de l’ail pour nos invités dans la cuisine de la maison. '
const armenian =
  'Այսօր մենք խոհանոցում պատրաստեցինք բրինձ և ոսպ մեր հյուրերի համար, իսկ երեկոյան միասին ընթրեցինք։ '

/** Sixteen posts with nothing to mend. */
export const good: StatePost[] = Array.from({ length: 16 }, (_, seed) => ({
  title: `Kitchen story ${seed}`,
  language: 'en',
  nodes: paragraphs(kitchen(seed, 16), kitchen(seed + 100, 18)),
  tags: ['food'],
}))

/** Ten posts, each check with one thing that a good editor would ask about. */
export const middling: StatePost[] = [
  {
    title: 'Told in another tongue',
    language: 'bn',
    nodes: paragraphs(kitchen(1, 20)),
    tags: ['food'],
  },
  {
    title: 'Ready soon',
    nodes: paragraphs(`${kitchen(2, 10)} The new bridge is under construction. ${kitchen(32, 10)}`),
    tags: ['food'],
  },
  { title: 'An evening', nodes: paragraphs(kitchen(3, 19), casino), tags: ['food'] },
  {
    title: 'How advertising pays',
    nodes: paragraphs(
      `${kitchen(4, 20)} When visitors tap an ad, the advertiser pays the network.`,
    ),
    tags: ['food'],
  },
  {
    title: 'One word again',
    nodes: paragraphs(`${kitchen(5, 18)} ${'phones and phones, '.repeat(12)}`),
    tags: ['one'],
  },
  { title: 'The same name', nodes: paragraphs(kitchen(6, 19)), tags: ['two'] },
  { title: 'The same name', nodes: paragraphs(kitchen(7, 20)), tags: ['food'] },
  { title: 'Un soir', nodes: paragraphs(french.repeat(18)), tags: ['food'] },
  {
    title: 'A list',
    nodes: [list(...shortList), video('aaaaaaaaaaa'), video('bbbbbbbbbbb')],
    tags: ['food'],
  },
  {
    title: 'Another list',
    nodes: [
      list(...shortList.map((item) => `${item} again`)),
      video('ccccccccccc'),
      video('ddddddddddd'),
    ],
    tags: ['food'],
  },
]

/** Eleven posts that nobody should apply with. `casino` and `forged` fail once a person has confirmed what they are. */
export const bad: StatePost[] = [
  { title: 'You will never believe this', nodes: paragraphs(kitchen(1, 2)), tags: ['a'] },
  {
    title: 'Coming soon',
    nodes: [list(...shortList), video('eeeeeeeeeee'), video('fffffffffff')],
    tags: ['b'],
  },
  { title: 'Papers', nodes: paragraphs(kitchen(2, 3), forged), tags: ['c'] },
  { title: 'Games', nodes: paragraphs(kitchen(3, 3), casino), tags: ['d'] },
  { title: 'Other games', nodes: paragraphs(kitchen(4, 3), casino) },
  { title: 'More games', nodes: [...paragraphs(kitchen(5, 2), casino), video('ggggggggggg')] },
  {
    title: 'You won’t believe what happened next!!!',
    nodes: [...paragraphs('Please click our ads to support this site.'), video('hhhhhhhhhhh')],
  },
  ...['phones', 'cameras', 'laptops'].map((word): StatePost => ({
    title: `All about ${word}`,
    nodes: [list(...Array.from({ length: 70 }, () => `We compare ${word} with ${word}`))],
  })),
  { title: 'Երեկո', nodes: paragraphs(armenian.repeat(150)) },
]
