'use client'

import { useEffect, useRef } from 'react'

/** Latin letters by themselves; on a Bengali keyboard the key at the same place counts. */
const letterOf = ({ key, code }: KeyboardEvent): string => {
  if (key.length > 1 || /^[\x21-\x7e]$/.test(key)) return key
  const place = /^(?:Key([A-Z])|Digit(\d))$/.exec(code)
  return (place?.[1] ?? place?.[2] ?? key).toLowerCase()
}

const writes = 'input, textarea, select, [contenteditable="true"], [role="listbox"], [role="menu"]'

/**
 * Single keys of a screen (`j`, `?`, `ArrowDown`). They never take a key from a field, from a held Ctrl, Alt or Meta, from
 * an open dialog or from an input method that is composing.
 */
export const useDeskKeys = (
  keys: Readonly<Record<string, () => void>>,
  { isOn }: { isOn: boolean },
): void => {
  const current = useRef(keys)
  useEffect(() => {
    current.current = keys
  })
  useEffect(() => {
    if (!isOn) return
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return
      if (event.target instanceof Element && event.target.closest(writes)) return
      const act = current.current[letterOf(event)]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isOn])
}
