import type { Article } from '../../../../src/article/article'
import { sentences } from '../../../../src/article/sentences'

const person = /(?:^|[^\p{L}\p{M}])(?:I|[Ww]e|আমি|আমরা|নিজে|নিজেই|নিজেরা)(?=$|[^\p{L}\p{M}])/u
/** Verbs of doing and finding out; in Bengali the endings of the first person in the past. */
const deed =
  /\b(?:tried|tested|measured|counted|weighed|visited|bought|cooked|asked|interviewed|used|photographed|watched|walked|made|built|compared|kept|wrote down|timed|planted|grew|repaired)\b|\p{L}\p{M}*(?:লাম|েছি|য়েছি|ছিলাম)(?=$|[^\p{L}\p{M}])/iu
/** A number, which is also what a date is made of, or a month or day by name. */
const place =
  /\p{Nd}|\b(?:January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b|বৈশাখ|জ্যৈষ্ঠ|আষাঢ়|শ্রাবণ|ভাদ্র|আশ্বিন|কার্তিক|অগ্রহায়ণ|পৌষ|মাঘ|ফাল্গুন|চৈত্র|জানুয়ারি|ফেব্রুয়ারি|এপ্রিল|জুলাই|আগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর|শনিবার|রবিবার|সোমবার|মঙ্গলবার|বুধবার|বৃহস্পতিবার|শুক্রবার/u

const told: readonly string[] = ['paragraph', 'list-item', 'caption', 'table-cell']

/**
 * True when a sentence of the writer's own tells what they did, with a date or a number: a sign of experience, not a proof. What is
 * quoted does not count.
 */
export function tellsExperience({ text, blocks, language }: Article): boolean {
  return blocks
    .filter(({ kind }) => told.includes(kind))
    .some(({ offset, length }) => {
      const block = text.slice(offset, offset + length).normalize('NFC')
      if (!person.test(block)) return false
      return sentences({ text: block, language }).some((span) => {
        const sentence = block.slice(span.offset, span.offset + span.length)
        return person.test(sentence) && deed.test(sentence) && place.test(sentence)
      })
    })
}
