'use client'

import { useSyncExternalStore } from 'react'

const kept = 'ekagro-desk-keys'
const listeners = new Set<() => void>()
/** What holds where the browser keeps nothing. */
let inThisPage = true

const read = (): boolean => {
  try {
    return localStorage.getItem(kept) !== 'off' && inThisPage
  } catch {
    return inThisPage
  }
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const write = (isOn: boolean): void => {
  inThisPage = isOn
  try {
    localStorage.setItem(kept, isOn ? 'on' : 'off')
  } catch {
    // It holds until the page is left.
  }
  for (const listener of listeners) listener()
}

/** Whether single keys work on the desk; remembered in this browser. */
export const useKeySwitch = (): readonly [isOn: boolean, set: (isOn: boolean) => void] => [
  useSyncExternalStore(subscribe, read, () => true),
  write,
]
