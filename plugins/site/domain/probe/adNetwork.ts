const listOf = (names: string): RegExp =>
  new RegExp(`(?:^|\\.)(?:${names.trim().split(/\s+/u).join('|').replaceAll('.', '\\.')})$`, 'iu')

/**
 * Networks that sell windows which open by themselves, pages that one is sent to, and notices nobody asked for. By the names of
 * their hosts, gathered by hand on 28 November 2026.
 */
const forced = listOf(`
  popads.net popcash.net popmyads.com popunder.net popunder.ru propellerads.com propellerclick.com onclickads.net onclkds.com
  onclasrv.com onclickmega.com monetag.com adsterra.com adsterranet.com profitablecpmgate.com profitablegatecpm.com
  profitablecpmrate.com profitableratecpm.com effectivecpmgate.com effectivegatecpm.com effectiveratecpm.com
  highcpmgate.com highrevenuegate.com highrevenuenetwork.com hilltopads.net hilltopads.com clickadu.com clickadu.net adcash.com
  ad-maven.com admaven.com exoclick.com exosrv.com exdynsrv.com realsrv.com magsrv.com juicyads.com clicksor.com
  revenuehits.com plugrush.com tsyndicate.com trafficstars.com ero-advertising.com evadav.com richads.com pushground.com
  push.house adf.ly shorte.st linkvertise.com adfoc.us`)

/** Networks beside Google whose advertisements stand on the page like others. */
const other = listOf(`
  taboola.com outbrain.com mgid.com adskeeper.com revcontent.com media.net ezoic.net ezojs.com ezodn.com
  amazon-adsystem.com adnxs.com criteo.com criteo.net pubmatic.com rubiconproject.com openx.net infolinks.com bidvertiser.com
  a-ads.com yllix.com highperformanceformat.com topcreativeformat.com mediavine.com adthrive.com raptive.com
  green-red.com g-r.com.bd admatic.com.tr smartadserver.com teads.tv yandex-team.net an.yandex.ru`)

const google = listOf(
  'googlesyndication.com doubleclick.net googletagservices.com googleadservices.com adtrafficquality.google',
)

export type AdNetwork = 'forced' | 'other' | 'google'

/** What kind of advertising a host sells; null for a host that sells none that we know. */
export const adNetwork = (host: string): AdNetwork | null => {
  if (forced.test(host)) return 'forced'
  if (google.test(host)) return 'google'
  return other.test(host) ? 'other' : null
}
