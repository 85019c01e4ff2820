import { bareHost } from './bareHost'
import { sourceAliases } from './sourceAliases'

/**
 * The host of a referrer as reports name it, in lower case and without `www.`: `https://l.facebook.com/l.php?…` is `facebook.com`, an app's
 * `android-app://com.whatsapp/` is `whatsapp.com`. Empty when there is none. Never throws.
 */
export const referrerHost = (referrer: string): string => {
  if (referrer === '' || !URL.canParse(referrer)) return ''
  const { protocol, hostname } = new URL(referrer)
  if (!isWebOrApp.test(protocol)) return ''
  const host = bareHost(hostname)
  return sourceAliases.get(host) ?? host
}

const isWebOrApp = /^(?:https?|android-app|ios-app):$/
