'use client'

import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect } from 'react'

/** Forms are drawn after the page is there; a field that has not come by then is not on this screen. */
const waitFor = 8000
const lookEvery = 150
const focusable = 'input:not([type="hidden"]), textarea, [contenteditable="true"], button'

/** Leads to the field that an address names (`#field-body`) and puts the cursor there: the way from a finding to its place. */
export const FieldFromHash = ({ children }: { children?: ReactNode }) => {
  const pathname = usePathname()
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1))
    if (!id.startsWith('field-')) return
    const until = Date.now() + waitFor
    const timer = setInterval(() => {
      const field = document.getElementById(id)
      if (field) {
        field.scrollIntoView({ block: 'center' })
        const target = field.matches(focusable) ? field : field.querySelector(focusable)
        if (target instanceof HTMLElement) target.focus({ preventScroll: true })
      }
      if (field || Date.now() > until) clearInterval(timer)
    }, lookEvery)
    return () => clearInterval(timer)
  }, [pathname])
  return children
}
