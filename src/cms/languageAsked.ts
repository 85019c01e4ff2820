/**
 * The language that a route of ours speaks to whoever asks: `?language`, else the one of ours that `Accept-Language` wants most, else Bengali,
 * as Payload's own answers. A route stands in front of Payload, which would have told it.
 */
export const languageAsked = ({ url, headers }: Pick<Request, 'url' | 'headers'>): 'en' | 'bn' => {
  const asked = oursIn(new URL(url).searchParams.get('language') ?? '')
  if (asked) return asked
  const wanted = (headers.get('accept-language') ?? '')
    .slice(0, 500)
    .split(',')
    .flatMap((part) => {
      const [tag = '', quality] = part.split(';')
      const language = oursIn(tag.trim())
      const weight = Number(/q=([\d.]+)/u.exec(quality ?? '')?.[1] ?? 1)
      return language && weight > 0 ? [{ language, weight }] : []
    })
    .toSorted((one, other) => other.weight - one.weight)
  return wanted[0]?.language ?? 'bn'
}

const oursIn = (tag: string): 'en' | 'bn' | null =>
  /^bn(?:-|$)/iu.test(tag) ? 'bn' : /^en(?:-|$)/iu.test(tag) ? 'en' : null
