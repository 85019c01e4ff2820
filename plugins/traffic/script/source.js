/**
 * The counter on a page: no cookie, no storage, nothing kept between pages. This is the readable source; `node plugins/traffic/script/build.mjs` makes
 * `script.ts` of it. Put on a page as `<script defer src="https://cms.example.com/api/traffic/script.js"></script>`.
 */
;(() => {
  const { document, navigator, location, history } = window
  const element = document.documentElement
  // Whoever asks not to be measured (Global Privacy Control, Do Not Track) sends nothing at all.
  if (navigator.globalPrivacyControl || navigator.doNotTrack === '1') return
  const address = new URL('hit', document.currentScript.src).href
  let page = ''
  let referrer = document.referrer
  /** Milliseconds that the page was looked at, and since when it is now; 0 while it is hidden. */
  let looked = 0
  let since = 0
  let depth = 0
  let isTold = true

  const send = (more) => {
    const body = JSON.stringify({ url: page, referrer, automated: !!navigator.webdriver, ...more })
    if (!navigator.sendBeacon || !navigator.sendBeacon(address, body)) {
      fetch(address, { method: 'POST', body, mode: 'no-cors', keepalive: true }).catch(() => {})
    }
  }
  const isHidden = () => document.visibilityState === 'hidden'
  const look = () => {
    const now = Date.now()
    if (since) looked += now - since
    since = isHidden() ? 0 : now
    // A page without height has nothing to scroll.
    const share = (window.scrollY + window.innerHeight) / (element.scrollHeight || 1)
    depth = Math.max(depth, Math.min(100, Math.round(share * 100)))
  }
  /** Says once how long and how far the page was read. */
  const tell = () => {
    look()
    if (isTold) return
    isTold = true
    // A clock that was set back gives no time.
    send({ kind: 'engagement', seconds: Math.max(0, Math.round(looked / 1000)), depth })
  }
  const view = () => {
    // Bounded, so that both fit into the 4 kB that the server takes.
    const url = location.href.split('#')[0].slice(0, 2500)
    if (url === page) return
    tell()
    const isFirst = !page
    referrer = (page || document.referrer).slice(0, 1000)
    page = url
    looked = depth = 0
    since = isHidden() ? 0 : Date.now()
    isTold = false
    // Within one document what stands there now is still the page before.
    send({ missing: isFirst && !!document.querySelector('[data-ekagro-missing]') })
  }
  const begin = () => {
    const push = history.pushState.bind(history)
    history.pushState = (...state) => {
      push(...state)
      view()
    }
    addEventListener('popstate', view)
    addEventListener('scroll', look, { passive: true })
    addEventListener('pagehide', tell)
    document.addEventListener('visibilitychange', () => (isHidden() ? tell() : look()))
    // A page that comes back whole from the browser's memory is looked at anew.
    addEventListener('pageshow', (event) => {
      if (!event.persisted) return
      page = ''
      view()
    })
    view()
  }
  // What is rendered before anybody asked for it counts when it is shown, and never if it is not.
  if (document.prerendering) document.addEventListener('prerenderingchange', begin, { once: true })
  else begin()
})()
