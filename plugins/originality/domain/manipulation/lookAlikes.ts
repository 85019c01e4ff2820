/**
 * Letters of other scripts that look like a Latin one, each with that one, all in lower case (where only the capitals look
 * alike, the small letters stand for them: words are folded before they are compared). The Cyrillic and Greek
 * letters of Unicode's confusables (UTS 39) that a reader does not notice in a common typeface.
 */
export const lookAlikes: ReadonlyMap<number, string> = new Map(
  Object.entries({
    a: 'аα',
    b: 'в',
    c: 'сϲ',
    d: 'ԁ',
    e: 'еε',
    g: 'ɡ',
    h: 'нһη',
    i: 'іι',
    j: 'јϳ',
    k: 'кκ',
    l: 'ӏ',
    m: 'м',
    o: 'оο',
    p: 'рρ',
    q: 'ԛ',
    s: 'ѕ',
    t: 'тτ',
    u: 'υ',
    v: 'ѵν',
    w: 'ԝ',
    x: 'хχ',
    y: 'уγ',
  }).flatMap(([letter, others]) =>
    Array.from(others, (other) => [other.codePointAt(0)!, letter] as const),
  ),
)
