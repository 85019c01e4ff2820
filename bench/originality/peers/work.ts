import { FingerprintIndex, File, Region, TokenizedFile } from '@dodona/dolos-core'
import { compareTwoStrings } from 'string-similarity'

import { fingerprintSettings } from '../../../plugins/originality/domain/fingerprintSettings'
import { sentences } from '../../../src/article/sentences'
import { tokenise } from '../../../src/article/tokenise'
import { syntheticTexts } from '../speed/syntheticTexts'

export type Task = {
  peer: 'dolos' | 'string-similarity'
  sources: number
  checks: number
  /** How many sources string-similarity is measured on; its time grows with them in proportion. */
  sample: number
}

/** Milliseconds of each check, and in how many with a planted passage its source came first. */
export type Answer = { latencies: number[]; planted: number; found: number }

/** Checks of dolos that do not count; each pairs thousands of files, so its code is compiled after a few. */
const warmUp = 5

/** Our words on one line: dolos wants rows and columns. */
const tokenized = (name: string, text: string): TokenizedFile => {
  const { folded, offsets, ends } = tokenise({ text, spellingFold: true })
  return new TokenizedFile(
    new File(name, text),
    [...folded],
    folded.map((_, index) => new Region(0, offsets[index]!, 0, ends[index]!)),
  )
}

/** One text against all: it is added to the index and paired with every source; the best thirty give their passages. */
const dolos = ({ sources, checks }: Task): Answer => {
  const texts = syntheticTexts(sources)
  const index = new FingerprintIndex(fingerprintSettings.k, fingerprintSettings.window)
  const files = Array.from({ length: sources }, (_, at) => {
    const { id, text } = texts.source(at)
    return tokenized(id, text)
  })
  index.addFiles(files)
  const answer: Answer = { latencies: [], planted: 0, found: 0 }
  for (let at = -warmUp; at < checks; at += 1) {
    const { text, plantedFrom } = texts.question(at + warmUp)
    const started = performance.now()
    const file = tokenized(`question ${at}`, text)
    index.addFiles([file])
    const pairs = files
      .map((source) => index.getPair(file, source))
      .toSorted((a, b) => b.overlap - a.overlap)
      .slice(0, 30)
    for (const pair of pairs) pair.buildFragments()
    if (at < 0) continue
    answer.latencies.push(performance.now() - started)
    if (plantedFrom === null) continue
    answer.planted += 1
    if (pairs[0]?.rightFile.path === plantedFrom) answer.found += 1
  }
  return answer
}

/** Every sentence of the text with every sentence of every source; times are those of the sample, scaled to all. */
const stringSimilarity = ({ sources, checks, sample }: Task): Answer => {
  const texts = syntheticTexts(sources)
  const sentencesOf = (text: string): string[] =>
    sentences({ text }).map(({ offset, length }) => text.slice(offset, offset + length))
  const library = Array.from({ length: sample }, (_, at) =>
    sentencesOf(texts.source(Math.floor((at * sources) / sample)).text),
  )
  const latencies: number[] = []
  for (let at = 0; at < checks; at += 1) {
    const { text } = texts.question(at)
    const started = performance.now()
    let alike = 0
    for (const sentence of sentencesOf(text)) {
      for (const source of library) {
        for (const other of source) if (compareTwoStrings(sentence, other) >= 0.55) alike += 1
      }
    }
    if (alike < 0) throw new Error('Nothing was compared.')
    latencies.push(((performance.now() - started) * sources) / sample)
  }
  return { latencies, planted: 0, found: 0 }
}

const task = JSON.parse(process.argv[2] ?? '') as Task
process.stdout.write(JSON.stringify(task.peer === 'dolos' ? dolos(task) : stringSimilarity(task)))
