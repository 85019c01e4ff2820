/** Frequent words of Bengali as people type it in Latin letters, in their usual spellings; few stand in any other language. */
const words = new Set(
  (
    'ami amar amader amra amake tumi tomar tomake tomader apni apnar apnake apnara apnader tara tader tahole ekta ekti ekjon eta eti ota oita ' +
    'eita ekhane okhane ekhon tokhon jokhon jodi karon jonno jonne sathe shathe songe theke diye niye kore korte korlo korle korbo korben korchi ' +
    'korche korechi korechen koreche korar koren kori hobe hoy hoyeche hocche hoyechilo holo hole chilo chilam chilen ache achhe achen nai nei ' +
    'keno kivabe kibhabe kothay kokhon kichu kisu onek khub khubi bhalo valo bhalobasha valobasa shob sob sobai shobai protidin din ajke kalke ' +
    'kotha bolte bolen bolchi bollam bolbo bole dekhte dekhun dekhi dekhbo jete jabo jachi jai gele gelo geche asche asbe ashbe eshe porte pore ' +
    'likhte likhi likhun jante janen jani parben parbo pari paren pare lagbe lage khete kheye khabar taka bangla bangladesh bangladeshe manush ' +
    'manusher desher kintu ebong othoba tobe tai moto moton majhe moddhe upor niche age agei bochor mash somoy shomoy kaj kajer'
  ).split(' '),
)

const fewestDifferent = 5
/** Written Bengali has about every third word from such a list; a foreign text meets one by accident. */
const shareFrom = 0.15

/**
 * Whether words in Latin letters are Bengali as it is typed on a telephone ("ami apnar jonno likhchi"). No detector of languages knows it:
 * they call it Hausa, Italian or English.
 * @param text words in lower case
 */
export function isRomanisedBengali(text: readonly string[]): boolean {
  const different = new Set<string>()
  let found = 0
  for (const word of text) {
    if (!words.has(word)) continue
    found += 1
    different.add(word)
  }
  return different.size >= fewestDifferent && found >= text.length * shareFrom
}
