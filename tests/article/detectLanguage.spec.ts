import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/article/detectLanguage'
import { anyText } from './anyText'

const bengali = 'বাংলাদেশের কৃষকেরা শীতের শুরুতে আলুর বীজ রোপণ করেন এবং তিন মাস পরে ফসল তোলেন। '
const assamese = 'অসমৰ কৃষকসকলে শীতৰ আৰম্ভণিতে আলুৰ বীজ ৰোপণ কৰে আৰু তিনি মাহৰ পিছত শস্য চপায়। '
const english =
  'The farmers of this village plant their potatoes when the winter begins and dig them up after three months. '
const hindi = 'इस गाँव के किसान सर्दी के शुरू में आलू बोते हैं और तीन महीने के बाद फसल काटते हैं। '
const filipino =
  'Ang mga magsasaka sa nayong ito ay nagtatanim ng patatas kapag nagsimula na ang tag-ulan at umaani sila pagkatapos. '

describe('detectLanguage', () => {
  it.each([
    ['bn', bengali],
    ['as', assamese],
    ['zh', '这个村子的农民在冬天开始的时候种土豆'],
    ['ja', 'この村の農民は冬の初めにジャガイモを植えます'],
    ['ko', '이 마을의 농부들은 겨울이 시작될 때 감자를 심습니다'],
    ['ta', 'இந்த கிராமத்தின் விவசாயிகள் உருளைக்கிழங்கு நடுகிறார்கள்'],
    ['si', 'මෙම ගමේ ගොවීන් අර්තාපල් වගා කරති'],
    ['th', 'ชาวนาในหมู่บ้านนี้ปลูกมันฝรั่งเมื่อฤดูหนาวเริ่มต้น'],
  ])('is certain of %s from its script, however short', (language, text) => {
    expect(detectLanguage(text)).toMatchObject({ language, guess: language, certain: true })
  })

  it.each([
    ['en', english],
    ['hi', hindi],
    ['fil', filipino],
    [
      'sw',
      'Wakulima wa kijiji hiki hupanda viazi wakati wa majira ya baridi na huvuna baada ya miezi mitatu kwa ajili ya familia zao. ',
    ],
    ['ne', 'यस गाउँका किसानहरूले जाडो सुरु भएपछि आलु रोप्छन् र तीन महिनापछि बाली भित्र्याउने गरेका छन्। '],
    [
      'fa',
      'کشاورزان این روستا در آغاز زمستان سیب زمینی می‌کارند و پس از سه ماه آن را برداشت می‌کنند. ',
    ],
    [
      'ru',
      'Мы живём в деревне, где крестьяне сажают картофель, когда начинается зима. Через три месяца его убирают, сушат на солнце и продают на рынке в городе. Дети помогают родителям, потому что работы очень много, а рабочих рук всегда не хватает. ',
    ],
  ])('is certain of %s from 200 letters on', (language, text) => {
    expect(detectLanguage(text.repeat(4))).toMatchObject({ language, certain: true })
    expect(detectLanguage(text.slice(0, 60))).toMatchObject({ language: null, certain: false })
  })

  it('guesses below the floor without calling it certain', () => {
    expect(detectLanguage(english)).toMatchObject({ language: null, guess: 'en', certain: false })
  })

  it('gives a mixed post its mix by words, paragraph by paragraph', () => {
    const { language, shares } = detectLanguage(
      `${bengali.repeat(6)}\n${english.repeat(3)}\n${hindi.repeat(2)}`,
    )
    expect(language).toBe('bn')
    expect(shares.map((share) => share.language)).toEqual(['bn', 'en', 'hi'])
    const words = 12 * 6 + 19 * 3 + 19 * 2
    expect(shares[0]!.share).toBeCloseTo((12 * 6) / words, 1)
  })

  it('counts English words within a Bengali paragraph as English', () => {
    const { shares } = detectLanguage(`${bengali.repeat(3)} ${english}`)
    expect(shares.map((share) => share.language)).toEqual(['bn', 'en'])
  })

  it('is not certain of Bengali letters that could be Assamese', () => {
    expect(detectLanguage('আমি এখন বাংলা গান গাই না')).toMatchObject({
      language: null,
      guess: 'bn',
      certain: false,
    })
  })

  it('says nothing of a text without letters', () => {
    const nothing = { language: null, guess: null, certain: false, shares: [] }
    expect(detectLanguage('')).toEqual(nothing)
    expect(detectLanguage('১২৩ ২০২৪ 5.6 … 😀')).toEqual(nothing)
  })

  it('gives shares that add up to one, largest first', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { shares, language, guess, certain } = detectLanguage(text)
        expect(language).toBe(certain ? guess : null)
        if (shares.length === 0) return
        expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
        const parts = shares.map(({ share }) => share)
        expect(parts).toEqual(parts.toSorted((left, right) => right - left))
      }),
      { numRuns: 200 },
    )
  })
})
