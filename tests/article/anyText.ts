import fc from 'fast-check'

const awkward = [
  ...'আমি বাংলাড়য়ঢ়ৎঃঁঅাোৌ্১২।॥|৷:দুখ'.split(''),
  '\u09bc',
  '\u09cd',
  '\u200c',
  '\u200d',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\ud800',
  '\udc00',
  '\u0301',
  '\u0323',
  '\ufe0f',
  ...`aZé'’ʼİΣς.!?…"”’)। \n\t`.split(''),
  'ไทย',
  '北京',
  'です',
  'ម',
  '😀',
  '𐐀',
  '𝟏',
  '𠀀',
  'ড. ',
  'Dr. ',
  '3.14',
]

/** Any UTF-16 at all, lone surrogates and unassigned points included, with the awkward characters more often. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...awkward) },
      {
        weight: 1,
        arbitrary: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 3 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''))
