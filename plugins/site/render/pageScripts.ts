/** The name under which a page tells us of itself, before any script of its own runs. */
export const tellName = 'ekagroTell'

/**
 * Runs in every frame before its own scripts: a window that would open is told of and not opened, and what could speak past the browser's
 * requests is taken away.
 */
export const firstScript = `(() => {
  const tell = globalThis.${tellName}
  delete globalThis.${tellName}
  const say = (kind, where) => { try { tell(JSON.stringify({ kind, where: String(where).slice(0, 300) })) } catch {} }
  globalThis.open = (address) => {
    let where = 'about:blank'
    try { where = new URL(address || 'about:blank', location.href).href } catch {}
    say('window', where)
    return null
  }
  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'WebTransport', 'WebSocket', 'SharedWorker']) {
    try { delete globalThis[name] } catch {}
  }
})()`

/** Measures a page as it stands on a telephone; gives plain data. `width` is that of the window. */
export const measureScript = (width: number): string => `(async () => {
  const { body, documentElement: root } = document
  if (!body) return null
  const styleOf = (element) => getComputedStyle(element)
  const lettersOf = (element) => (element.innerText || '').trim().length
  const articles = [...document.querySelectorAll('article, [role="main"]')].slice(0, 50)
  const main = document.querySelector('main') ||
    articles.toSorted((one, other) => lettersOf(other) - lettersOf(one))[0] || body

  const isCut = [root, body].some((element) => /hidden|clip/.test(styleOf(element).overflowX))
  const overflow = isCut ? 0 : Math.max(0, Math.round(Math.max(root.scrollWidth, body.scrollWidth) - ${width}))

  const sizes = new Map()
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(), seen = 0; node && seen < 20000; node = walker.nextNode(), seen += 1) {
    const length = node.data.trim().length
    const parent = node.parentElement
    if (length === 0 || !parent || parent.closest('h1,h2,h3,h4,h5,h6,nav,header,footer,aside,button,small,figcaption,code,pre,script,style,sup,sub,time')) continue
    const { fontSize, display, visibility } = styleOf(parent)
    if (display === 'none' || visibility === 'hidden') continue
    const size = Number.parseFloat(fontSize)
    sizes.set(size, (sizes.get(size) || 0) + length)
  }
  const sorted = [...sizes].toSorted(([one], [other]) => one - other)
  const half = sorted.reduce((sum, [, letters]) => sum + letters, 0) / 2
  let fontSize = Number.parseFloat(styleOf(body).fontSize)
  for (let place = 0, sum = 0; place < sorted.length; place += 1) {
    sum += sorted[place][1]
    if (sum >= half) { fontSize = sorted[place][0]; break }
  }

  scrollTo(0, 0)
  const columns = 8
  const rows = 14
  const covers = new Map()
  const letters = lettersOf(body)
  for (let column = 0; column < columns; column += 1) {
    for (let row = 0; row < rows; row += 1) {
      let found = null
      const point = document.elementFromPoint(((column + 0.5) * innerWidth) / columns, ((row + 0.5) * innerHeight) / rows)
      for (let element = point; element && element !== body && element !== root; element = element.parentElement) {
        if (/fixed|sticky/.test(styleOf(element).position)) found = element
      }
      if (found) covers.set(found, (covers.get(found) || 0) + 1)
    }
  }
  const overlays = [...covers]
    .filter(([element]) => !element.contains(main) && !(letters > 200 && lettersOf(element) > letters / 2))
    .map(([element, points]) => {
      const words = (element.innerText || '').replace(/\\s+/g, ' ').trim()
      return {
        share: points / (columns * rows),
        isClosable: element.querySelector('button,[role="button"],input[type="button"],input[type="submit"],summary,a[href^="#"],[aria-label*="close" i],[class*="close" i]') !== null,
        isConsent: /cookie|consent|gdpr|কুকি|সম্মতি/i.test(element.id + ' ' + element.className + ' ' + words),
        words: words.slice(0, 120),
      }
    })

  const places = [...main.querySelectorAll('.adsbygoogle,[id^="div-gpt-ad"],[data-ad-slot],.ad-slot,.ad-unit,.ad-banner,.advert,.advertisement,a[rel~="sponsored"] img,iframe[src]')]
  const ads = places
    .filter((one) => !places.some((other) => other !== one && other.contains(one)))
    .slice(0, 100)
    .map((one) => ({ height: one.getBoundingClientRect().height, width: one.getBoundingClientRect().width, frame: one.tagName === 'IFRAME' ? one.src : null }))

  const paint = await new Promise((tell) => {
    let last = null
    try {
      new PerformanceObserver((list) => { for (const { startTime } of list.getEntries()) last = Math.round(startTime) })
        .observe({ type: 'largest-contentful-paint', buffered: true })
    } catch {}
    setTimeout(() => tell(last), 100)
  })
  return { overflow, fontSize, overlays, ads, paint, height: Math.round(main.getBoundingClientRect().height) }
})()`
