const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/**
 * The commonest short words of languages in Latin, Cyrillic and Devanagari letters, by BCP 47 tag. They settle what trigrams cannot: Malay and
 * Indonesian, Galician and Portuguese, and short English.
 */
export const commonWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'the of and to in is that for it was on with as are be this by at from have or an not but which you they his her has had were we can will their one all there what when who more if would about so out up my your how our no i he she',
  ),
  fr: words(
    'le la les de des du et en un une est que qui dans pour pas sur au aux par avec ce cette ces son sa ses plus ne se il elle nous vous ils sont ont été être mais ou où comme leur je on tout à',
  ),
  es: words(
    'el la los las de del y en un una es que por para con no se su sus al lo como más pero este esta esto ha han fue son muy sobre también entre cuando hay ser yo si sin ya nos está desde todo porque años',
  ),
  pt: words(
    'o a os as de do da dos das e em um uma é que por para com não se na no nas nos ao à aos mais mas como foi ser são pelo pela seu sua este esta isso muito também quando já há está você ele ela ou até sobre eu sem tem',
  ),
  gl: words(
    'o a os as de do da dos das e en un unha é que por para con non se na no nas nos ao á aos máis pero como foi ser son polo pola seu súa este esta isto moi tamén cando xa hai está vostede el ela ou ata sobre eu sen ten',
  ),
  ca: words(
    'el la els les de del dels i en un una és que per amb no es seu seva al als com més però aquest aquesta ha han ser són molt també quan hi són ja està des tot perquè anys',
  ),
  it: words(
    'il lo la i gli le di del della dei delle e in un una è che per con non si su al alla come più ma questo questa ha hanno sono molto anche quando nel nella da dal dalla ed essere o era stato',
  ),
  ro: words(
    'și de la în cu pe un o este că care din pentru nu se sunt mai dar ca au fost lui ei al ale sau prin până după acest această fi a ce',
  ),
  de: words(
    'der die das und in den von zu mit ist des im für nicht ein eine einer einem einen auf dem sich auch es an werden aus er sie wir ich nach bei wie oder aber hat sind war wird um noch über so zum zur als dass haben nur',
  ),
  nl: words(
    'de het een en van in is dat op te met voor niet zijn aan er die maar ook als bij door naar uit om dan nog wel was heeft hebben worden wordt deze dit ik je we hij zij over kan geen of',
  ),
  af: words(
    'die van en in is het dat nie met vir op te om wat sy ek was ook aan word hulle deur nog maar as by kan sal daar haar een uit na dit',
  ),
  da: words(
    'og i at det en den til er som på de med han af for ikke der var et har om vi min havde hun nu over da fra du ud sin dem os op man hans hvor eller hvad skal selv her alle vil blev kunne',
  ),
  no: words(
    'og i at det en den til er som på de med han av for ikke der var et har om vi min hadde hun nå over da fra du ut sin dem oss opp man hans hvor eller hva skal selv her alle vil ble kunne',
  ),
  sv: words(
    'och i att det en den till är som på de med han av för inte där var ett har om vi min hade hon nu över då från du ut sin dem oss upp man hans hur eller vad ska själv här alla vill blev kunde',
  ),
  id: words(
    'yang dan di dari ke untuk dengan pada ini itu tidak adalah bahwa karena bisa akan juga oleh saya anda mereka kami kita dia ada dalam sebagai telah lebih saat tersebut sehingga atau agar kepada secara para bagi sudah tapi namun kata seorang orang tahun harus serta banyak menjadi dapat merupakan hanya bahwa uang mobil kantor polisi rumah sakit universitas perusahaan negara masyarakat jika maka sedangkan sering beberapa sekolah melalui pemerintah berbagai tentang oleh hal perlu boleh ketika tetapi ahli',
  ),
  ms: words(
    'yang dan di dari ke untuk dengan pada ini itu tidak adalah bahawa kerana boleh akan juga oleh saya anda mereka kami kita dia ada dalam sebagai telah lebih ketika tersebut sehingga atau agar kepada secara para bagi sudah tetapi namun kata seorang orang tahun perlu serta banyak menjadi dapat ialah hanya wang kereta pejabat polis hospital universiti syarikat negara masyarakat jika maka manakala sering beberapa sekolah melalui kerajaan pelbagai tentang oleh hal beliau mahu iaitu tiada',
  ),
  fil: words(
    'ang ng sa na mga at ay si ni ko mo siya niya ito iyon ako ikaw kami tayo sila para may mayroon hindi kung din rin lang pa po nang kay ka namin nila dahil pero kanyang isang',
  ),
  tr: words(
    've bir bu da de için ile çok o ne daha gibi olarak olan kadar sonra ama en ben sen biz her şey var yok değil mi ki ya veya ise diye oldu olduğu olan tarafından kendi iki',
  ),
  sw: words(
    'na ya wa kwa ni katika za la cha kuwa hiyo huo hii huu yake wake kama pia lakini au si watu mtu sana baada kutoka hadi hivyo ambayo ambao alikuwa',
  ),
  pl: words(
    'i w na z do się nie to że jest o jak po ale za od przez tym co dla oraz są był być może tak który która które jego tylko już',
  ),
  vi: words(
    'và của là có trong không được cho các với một những người này đã khi để ở từ cũng như về đó ra lại sẽ nhiều',
  ),
  hi: words(
    'है के की का में से को और पर ने हैं यह कि भी नहीं तो एक था हो कर थे ही जो इस थी या लिए अपने वह गया',
  ),
  mr: words(
    'आहे आणि या च्या ते हे तर व नाही मी की असे त्या होते आहेत पण केली केले होता झाला म्हणून त्यांनी एक हा ही तो ती',
  ),
  ne: words('छ र को मा हो पनि छन् यो गर्न भएको गरेको भने नै लागि एक हुन् थियो त्यो तर यस उनले गर्ने हुने'),
  ru: words(
    'и в не на что с по как это к из у за от для он его она они мы вы я но все так о же бы был была были или если только когда где чтобы при очень потому',
  ),
  uk: words(
    'і в не на що з по як це до із у за від для він його вона вони ми ви я але всі так про ж би був була були або якщо тільки коли де щоб при дуже тому та й',
  ),
  bg: words(
    'и в не на че с по как това към от за да се са е той му тя те ние вие аз но така бе беше бяха или ако само когато къде при много защото като ще',
  ),
  sr: words(
    'и у не на да с по као то је су се из за од он она они ми ви ја али све тако о би био била били или ако само када где при веома који која које',
  ),
}
