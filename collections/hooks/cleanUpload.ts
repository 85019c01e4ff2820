import { type CollectionBeforeOperationHook, ValidationError } from 'payload'

import { cleanPicture, mostFrames, mostPixels, type PictureProblem } from '../upload/cleanPicture'
import { safeFileName } from '../upload/safeFileName'

const million = 1_000_000

/** Takes a picture in only as a picture: judged by its content, cleaned, and with a name that is safe. */
export const cleanUpload: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const { file } = req
  // This comes before the question of access: nobody who is not signed in has a picture decoded. They are refused behind.
  if (req.payloadAPI !== 'local' && !req.user) return args
  if ((operation !== 'create' && operation !== 'update') || !file) return args
  const result = await cleanPicture(file.data)
  if (result.problem !== null) {
    const message = sentenceOf({ problem: result.problem, language: req.i18n.language })
    const errors = [{ path: 'file', message }]
    throw new ValidationError({ collection: collection.slug, errors, req })
  }
  const { data, kind } = result
  req.file = {
    ...file,
    data,
    size: data.length,
    mimetype: `image/${kind}`,
    name: safeFileName({ name: file.name, kind }),
  }
  return args
}

const sentenceOf = (options: { problem: PictureProblem; language: string }): string => {
  const { problem, language } = options
  const isBengali = language === 'bn-BD'
  const number = (value: number): string =>
    new Intl.NumberFormat(isBengali ? 'bn-BD' : 'en').format(value)
  switch (problem.code) {
    case 'kind':
      return isBengali
        ? 'ফাইলটি JPEG, PNG, WebP, GIF বা AVIF ছবি নয়। নাম যা-ই হোক, ভেতরে কী আছে তা-ই দেখা হয়; SVG নেওয়া হয় না।'
        : 'This is no JPEG, PNG, WebP, GIF or AVIF picture. What is inside counts, not the name; SVG is not taken.'
    case 'pixels': {
      const [has, most] = [
        number(Math.ceil(problem.pixels / million)),
        number(mostPixels / million),
      ]
      return isBengali
        ? `ছবিটিতে ${has} মিলিয়ন পিক্সেল, নেওয়া যায় সর্বোচ্চ ${most} মিলিয়ন। ছোট করে আবার দিন।`
        : `The picture has ${has} million pixels, and at most ${most} million are taken. Make it smaller first.`
    }
    case 'frames': {
      const [has, most] = [number(problem.frames), number(mostFrames)]
      return isBengali
        ? `ছবিটিতে ${has}টি ফ্রেম, নেওয়া যায় সর্বোচ্চ ${most}টি।`
        : `The picture has ${has} frames, and at most ${most} are taken.`
    }
    case 'broken':
      return isBengali
        ? 'ছবিটি শেষ পর্যন্ত পড়া যায়নি; ফাইলটি অসম্পূর্ণ বা নষ্ট। আবার সংরক্ষণ করে দিন।'
        : 'The picture cannot be read to its end: the file is cut off or broken. Save it again and try once more.'
  }
}
