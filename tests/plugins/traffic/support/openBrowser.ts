import { runInNewContext } from 'node:vm'

import { script } from '../../../../plugins/traffic/script/script'

type Sent = Record<string, unknown>
type Listener = (event: object) => void

/** A browser in as far as the script of a page sees one: 2,000 units of page in a window of 1,000, on a clock of its own. */
export const openBrowser = ({
  url = 'https://blog.example/post',
  referrer = '',
  navigator = {},
  isHidden = false,
  isPrerendering = false,
  isMissing = false,
}: {
  url?: string
  referrer?: string
  navigator?: object
  isHidden?: boolean
  isPrerendering?: boolean
  isMissing?: boolean
} = {}) => {
  const sent: Sent[] = []
  const fetched: Sent[] = []
  const addresses: string[] = []
  const listeners = new Map<string, Listener[]>()
  let now = 1_000_000
  const listen = (name: string, listener: Listener): void => {
    listeners.set(name, [...(listeners.get(name) ?? []), listener])
  }
  const fire = (name: string, event: object = {}): void => {
    for (const listener of listeners.get(name) ?? []) listener(event)
  }
  const window = {
    location: { href: url },
    history: {
      pushState(_state: unknown, _title: string, next: string) {
        window.location.href = next
      },
    },
    navigator: {
      sendBeacon(address: string, text: string) {
        addresses.push(address)
        sent.push(JSON.parse(text) as Sent)
        return true
      },
      ...navigator,
    },
    document: {
      currentScript: { src: 'https://cms.example/api/traffic/script.js' },
      documentElement: { scrollHeight: 2_000 },
      referrer,
      visibilityState: isHidden ? 'hidden' : 'visible',
      prerendering: isPrerendering,
      querySelector: () => (isMissing ? {} : null),
      addEventListener: listen,
    },
    scrollY: 0,
    innerHeight: 1_000,
  }
  const see = (state: string): void => {
    window.document.visibilityState = state
    fire('visibilitychange')
  }
  runInNewContext(script, {
    window,
    addEventListener: listen,
    URL,
    Date: { now: () => now },
    fetch: async (_address: string, { body }: { body: string }) => {
      fetched.push(JSON.parse(body) as Sent)
    },
  })
  return {
    sent,
    fetched,
    addresses,
    fire,
    go: (next: string) => window.history.pushState(null, '', next),
    back(next: string) {
      window.location.href = next
      fire('popstate')
    },
    scroll(to: number) {
      window.scrollY = to * 2
      fire('scroll')
    },
    hide: () => see('hidden'),
    show: () => see('visible'),
    wait(milliseconds: number) {
      now += milliseconds
    },
  }
}

export type Browser = ReturnType<typeof openBrowser>
