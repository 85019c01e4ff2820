/** Opens everything folded while the page is printed, since paper cannot be clicked. Gives back what stops it. */
export const openForPrint = (): (() => void) => {
  let opened: HTMLDetailsElement[] = []
  const open = (): void => {
    opened = [
      ...document.querySelectorAll<HTMLDetailsElement>('.ekagro-report details:not([open])'),
    ]
    for (const details of opened) details.open = true
  }
  const close = (): void => {
    for (const details of opened) details.open = false
    opened = []
  }
  window.addEventListener('beforeprint', open)
  window.addEventListener('afterprint', close)
  return () => {
    window.removeEventListener('beforeprint', open)
    window.removeEventListener('afterprint', close)
  }
}
