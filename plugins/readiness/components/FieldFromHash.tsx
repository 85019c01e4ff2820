'use client'

import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect, useState } from 'react'

import { findInEditor } from '../../../src/cms/findInEditor'
import { showRange } from '../../../src/cms/showRange'

import '../../../src/cms/screen.css'

/** Forms are drawn after the page is there; a field that has not come by then is not on this screen. */
const waitFor = 8000
const lookEvery = 150
/** How many looks a drawn form gets before the other tabs are tried. */
const patience = 6
/** What takes the cursor, the place to write before a button beside it. */
const focusable = ['[contenteditable="true"]', 'textarea', 'input:not([type="hidden"])', 'button']

/** Leads to the field that an address names (`#field-body`) and puts the cursor there: the way from a finding to its place.
 * A sentence after a colon is marked. */
export const FieldFromHash = ({ children }: { children?: ReactNode }) => {
  const pathname = usePathname()
  // A link to another field of the same document changes the fragment alone.
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const again = (): void => setTurn((before) => before + 1)
    window.addEventListener('hashchange', again)
    return () => window.removeEventListener('hashchange', again)
  }, [])
  useEffect(() => {
    const [id = '', sentence = ''] = window.location.hash.slice(1).split(':').map(decoded)
    if (!id.startsWith('field-')) return
    let unmark = (): void => {}
    const until = Date.now() + waitFor
    let looks = 0
    const timer = setInterval(() => {
      const field = findField(id)
      if (field) {
        goTo(field)
        unmark = show(field, sentence)
      }
      if (field || Date.now() > until) return clearInterval(timer)
      looks += 1
      const tabs = document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')
      if (looks > patience) tabs[looks - patience]?.click()
    }, lookEvery)
    return () => {
      clearInterval(timer)
      unmark()
    }
  }, [pathname, turn])
  return children
}

/** The editor of rich text has no id of its own; its label tells whose it is. */
const findField = (id: string): HTMLElement | null =>
  document.getElementById(id) ??
  document.querySelector<HTMLElement>(`label[for="${CSS.escape(id)}"]`)?.closest('.field-type') ??
  null

/** What somebody wrote after the # need not be well formed. */
const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}

/** Marks a sentence in the editor of a field; gives what takes the mark away. */
const show = (field: HTMLElement, sentence: string): (() => void) => {
  const editor = field.querySelector<HTMLElement>('[data-lexical-editor="true"]')
  const range =
    editor && sentence !== ''
      ? findInEditor({ editor, text: sentence, offset: 0, length: sentence.length })
      : null
  return range ? showRange(range) : () => {}
}

const goTo = (field: HTMLElement): void => {
  field.scrollIntoView({ block: field.offsetHeight > window.innerHeight ? 'start' : 'center' })
  const target = focusable.some((one) => field.matches(one))
    ? field
    : focusable.map((one) => field.querySelector<HTMLElement>(one)).find(Boolean)
  target?.focus({ preventScroll: true })
}
