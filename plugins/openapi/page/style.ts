import { createHash } from 'node:crypto'

/** The look of the page, in itself: light and dark as the reader's system, and down to 390 px. */
export const style = `
:root { color-scheme: light dark; --ink: #1c1c1c; --paper: #fff; --soft: #f4f4f2; --line: #d5d5d0; --quiet: #595959; --link: #0b57a4; --open: #0a6b3d; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --paper: #16171a; --soft: #202226; --line: #3a3d42; --quiet: #b3b3b3; --link: #8ab8f0; --open: #7fd0a3; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.6 system-ui, 'Noto Sans Bengali', 'Kalpurush', sans-serif; }
a { color: var(--link); }
.skip { position: absolute; left: -9999px; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem; }
header, main, nav { max-width: 64rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.8rem; line-height: 1.3; margin: .5rem 0; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
nav ul { columns: 14rem; padding-left: 1.2rem; margin: .5rem 0; }
details { border: 1px solid var(--line); border-radius: 6px; margin: .5rem 0; }
summary { padding: .6rem .8rem; cursor: pointer; overflow-wrap: anywhere; }
summary:focus-visible, a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.inside { padding: 0 .8rem .8rem; border-top: 1px solid var(--line); }
.method { display: inline-block; min-width: 4.2rem; font: 700 .85rem/1 ui-monospace, monospace; }
code { font: .9em/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
.what { display: block; color: var(--quiet); }
.open { color: var(--open); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid var(--line); }
td { min-width: 4rem; }
td:first-child { min-width: 9rem; }
`

const hash = createHash('sha256').update(style).digest('base64')

/** Nothing but this one style: no script, no picture, nothing from another host. */
export const contentSecurityPolicy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
