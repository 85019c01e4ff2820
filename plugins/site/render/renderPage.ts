import { setTimeout as sleep } from 'node:timers/promises'

import { adNetwork } from '../domain/probe/adNetwork'
import { isProgram } from '../domain/probe/pageMoves'
import type { Overlay, PageDeed, RenderedPage } from '../domain/probe/probe'
import { firstScript, measureScript, tellName } from './pageScripts'
import type { BrowserEvent, Protocol } from './protocol'
import type { siteDoor } from './siteDoor'

const window = { width: 390, height: 844, deviceScaleFactor: 1, mobile: true }
const agent =
  'Mozilla/5.0 (Linux; Android 14; Mobile) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36 Ekagro'
const mostDeeds = 20
/** An advertisement that is lower or narrower than this has not been filled. */
const filledFrom = 20

type Measured = {
  overflow: number
  fontSize: number
  overlays: Overlay[]
  ads: { height: number; width: number; frame: string | null }[]
  paint: number | null
  height: number
}

/**
 * Opens one page as a telephone does, waits for what comes by itself, and measures what stands there. Nothing is touched.
 * @param options.settle milliseconds after the page has loaded
 * @param options.patience milliseconds that the page may take to load
 * @returns null for a page that did not open
 */
export const renderPage = async (options: {
  protocol: Protocol
  door: ReturnType<typeof siteDoor>
  address: string
  settle: number
  patience: number
  signal: AbortSignal
}): Promise<RenderedPage | null> => {
  const { protocol, door, address, settle, patience, signal } = options
  const text = (value: unknown): string => (typeof value === 'string' ? value : '')
  const { browserContextId } = await protocol.send('Target.createBrowserContext')
  const { targetId } = await protocol.send('Target.createTarget', {
    url: 'about:blank',
    browserContextId,
  })
  const { sessionId } = await protocol.send('Target.attachToTarget', { targetId, flatten: true })
  const session = text(sessionId)
  const did: PageDeed[] = []
  const note = (kind: PageDeed['kind'], where: string): void => {
    if (did.length < mostDeeds && !did.some((one) => one.kind === kind && one.where === where))
      did.push({ kind, where: where.slice(0, 300) })
  }
  const expected = new Set([withoutHash(address)])
  let isOpen = false
  let loaded: () => void = () => {}
  const whenLoaded = new Promise<void>((resolve) => {
    loaded = resolve
  })

  const send = (method: string, params: object = {}): Promise<Readonly<Record<string, unknown>>> =>
    protocol.send(method, params, session)
  /** Answers that nobody waits for: the page may be gone before they come. */
  const tell = (method: string, params: object): void => {
    send(method, params).catch(() => {})
  }
  const serve = async (params: BrowserEvent['params']): Promise<void> => {
    const { requestId, frameId, resourceType } = params
    const request = params.request as { url: string; method: string }
    const isMain = resourceType === 'Document' && frameId === targetId
    const refuse = (errorReason: string): void =>
      tell('Fetch.failRequest', { requestId, errorReason })
    if (resourceType === 'Document' && isProgram(request.url)) {
      note('download', request.url)
      return refuse('Aborted')
    }
    if (isMain && !expected.has(withoutHash(request.url))) {
      note('left', request.url)
      return refuse('Aborted')
    }
    const answer = await door(request)
    if (answer.kind === 'refused') return refuse('BlockedByClient')
    const { status, headers, body } = answer
    const valueOf = (name: string) => headers.find((one) => one.name === name)?.value ?? ''
    if (resourceType === 'Document' && /^\s*attachment/iu.test(valueOf('content-disposition')))
      note('download', request.url)
    if (isMain && status === 302) expected.add(withoutHash(valueOf('location')))
    if (isMain && status === 200) isOpen = true
    tell('Fetch.fulfillRequest', {
      requestId,
      responseCode: status,
      responseHeaders: headers,
      body,
    })
  }
  const deaf = protocol.listen(({ method, params, session: from }) => {
    if (method === 'Target.targetCreated') {
      const { targetId: other, openerId, url } = params.targetInfo as Record<string, string>
      if (openerId !== targetId) return
      note('window', url || 'about:blank')
      protocol.send('Target.closeTarget', { targetId: other }).catch(() => {})
    }
    if (method === 'Browser.downloadWillBegin') note('download', text(params.url))
    if (from !== session) return
    if (method === 'Fetch.requestPaused') void serve(params)
    else if (method === 'Page.loadEventFired') loaded()
    else if (method === 'Page.javascriptDialogOpening') {
      if (params.type !== 'beforeunload') note('dialog', text(params.message).slice(0, 120))
      tell('Page.handleJavaScriptDialog', { accept: false })
    } else if (method === 'Runtime.bindingCalled' && params.name === tellName) {
      const told = parsed(text(params.payload))
      if (told) note('window', told.where)
    }
  })
  try {
    await protocol.send('Browser.setDownloadBehavior', {
      behavior: 'deny',
      browserContextId,
      eventsEnabled: true,
    })
    await protocol.send('Target.setDiscoverTargets', { discover: true })
    await send('Page.enable')
    await send('Runtime.enable')
    await send('Network.enable')
    await send('Network.setBypassServiceWorker', { bypass: true })
    await send('Runtime.addBinding', { name: tellName })
    await send('Page.addScriptToEvaluateOnNewDocument', { source: firstScript })
    await send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
    await send('Emulation.setDeviceMetricsOverride', window)
    await send('Emulation.setTouchEmulationEnabled', { enabled: true })
    await send('Emulation.setUserAgentOverride', { userAgent: agent })
    signal.throwIfAborted()
    const leave = new Promise<never>((_, fail) => {
      signal.addEventListener('abort', () => fail(signal.reason as Error), { once: true })
    })
    await Promise.race([
      send('Page.navigate', { url: address }).then(() => whenLoaded),
      sleep(patience),
      leave,
    ])
    signal.throwIfAborted()
    if (!isOpen) return null
    await Promise.race([sleep(settle), leave])
    const { result } = await Promise.race([
      send('Runtime.evaluate', {
        expression: measureScript(window.width),
        awaitPromise: true,
        returnByValue: true,
      }),
      sleep(patience).then((): Readonly<Record<string, unknown>> => ({})),
      leave,
    ])
    const measured = (result as { value?: Measured | null } | undefined)?.value
    return measured ? pageOf({ address, measured, did }) : null
  } finally {
    deaf()
    await protocol.send('Target.disposeBrowserContext', { browserContextId }).catch(() => {})
  }
}

const pageOf = (seen: { address: string; measured: Measured; did: PageDeed[] }): RenderedPage => {
  const { address, measured, did } = seen
  const { overflow, fontSize, overlays, paint, height } = measured
  const ads = measured.ads.filter(
    ({ frame }) =>
      frame === null || (URL.canParse(frame) && adNetwork(new URL(frame).hostname) !== null),
  )
  const filled = ads.filter((ad) => ad.height >= filledFrom && ad.width >= filledFrom)
  return {
    address,
    overflow,
    fontSize,
    paint,
    height,
    adHeight: Math.round(filled.reduce((sum, ad) => sum + ad.height, 0)),
    emptySlots: ads.length - filled.length,
    overlays: overlays.toSorted((one, other) => other.share - one.share).slice(0, 5),
    did,
  }
}

const withoutHash = (address: string): string => address.replace(/#.*$/su, '')

const parsed = (payload: string): { where: string } | null => {
  try {
    const { where } = JSON.parse(payload) as { where?: unknown }
    return typeof where === 'string' ? { where } : null
  } catch {
    return null
  }
}
