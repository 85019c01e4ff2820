import { describe, expect, it } from 'vitest'

import { bengaliFaults } from './bengaliFaults'

describe('bengaliFaults', () => {
  it.each([
    ['Limit reached.', 'সীমা reached।', 'Latin words: reached'],
    ['Two words', 'দুটি  শব্দ', 'doubled space or line break'],
    ['Label', 'লেবেল ', 'space at an end'],
    ['Add {{label}}', 'যোগ করুন', 'placeholders differ'],
    ['Go to <0>account</0>', '<0>অ্যাকাউন্টে যান', 'placeholders differ'],
    ['Saving...', 'সংরক্ষণ হচ্ছে...', 'full stop instead of danda or ellipsis'],
    ['Done.', 'শেষ ।', 'space before a mark'],
    ['Done.', 'শেষ', 'sentence without danda'],
    ['Done', 'শেষ।', 'danda after a label'],
    ['{{count}} left', '{{count}} টি বাকি', 'ending set apart'],
    ['Columns', 'কলামগুলি', 'plural in -গুলি, Dhaka writes -গুলো'],
  ])('finds in %j as %j: %s', (english, bengali, fault) => {
    expect(bengaliFaults({ english, bengali })).toEqual([fault])
  })

  it.each([
    ['Add {{label}}.', '{{label}} যোগ করুন।'],
    ['Paste URL', 'ঠিকানা (URL) পেস্ট করুন'],
    ['chars, ', 'অক্ষর, '],
    ['Saving...', 'সংরক্ষণ হচ্ছে…'],
  ])('finds nothing in %j as %j', (english, bengali) => {
    expect(bengaliFaults({ english, bengali })).toEqual([])
  })
})
