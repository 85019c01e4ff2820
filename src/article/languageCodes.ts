/**
 * Languages that franc may answer with, by its ISO 639-3 code, as BCP 47 primary tags. Those that AdSense supports
 * (https://support.google.com/adsense/answer/9727) and, so that nothing unsupported is taken for one of them, their common
 * neighbours in the same script. Not more: every further candidate costs the others accuracy on short texts (free, franc
 * calls English Scots and Hindi Magahi). Languages with a script of their own are not here, the script tells them.
 */
export const languageCodes: Readonly<Record<string, string>> = {
  // Latin, supported
  cat: 'ca',
  ces: 'cs',
  dan: 'da',
  deu: 'de',
  eng: 'en',
  ekk: 'et',
  fin: 'fi',
  fra: 'fr',
  hrv: 'hr',
  hun: 'hu',
  ind: 'id',
  ita: 'it',
  lit: 'lt',
  lvs: 'lv',
  nld: 'nl',
  nno: 'no',
  nob: 'no',
  pol: 'pl',
  por: 'pt',
  ron: 'ro',
  slk: 'sk',
  slv: 'sl',
  spa: 'es',
  swe: 'sv',
  tgl: 'fil',
  tur: 'tr',
  vie: 'vi',
  zlm: 'ms',
  // Latin, not supported
  azj: 'az',
  epo: 'eo',
  glg: 'gl',
  hau: 'ha',
  afr: 'af',
  als: 'sq',
  som: 'so',
  swh: 'sw',
  uzn: 'uz',
  yor: 'yo',
  zul: 'zu',
  // Cyrillic: supported, then not
  bul: 'bg',
  rus: 'ru',
  srp: 'sr',
  ukr: 'uk',
  bel: 'be',
  kaz: 'kk',
  khk: 'mn',
  kir: 'ky',
  mkd: 'mk',
  // Arabic: supported, then not
  arb: 'ar',
  urd: 'ur',
  pes: 'fa',
  pbu: 'ps',
  uig: 'ug',
  // Devanagari: supported, then not
  hin: 'hi',
  mar: 'mr',
  npi: 'ne',
}
