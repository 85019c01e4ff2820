/** The look of the blog, in one small file that readers keep. */
export const style = `
:root { color-scheme: light dark; --text: #1d1d1b; --quiet: #595959; --ground: #fdfdfb; --line: #d9d9d2; --accent: #0b5c4a; --problem: #a3160c; }
@media (prefers-color-scheme: dark) {
  :root { --text: #ececea; --quiet: #b4b4ae; --ground: #171716; --line: #3a3a37; --accent: #7fd1ba; --problem: #ffb3a8; }
}
* { box-sizing: border-box; }
html { font: 1.125rem/1.7 'Noto Sans Bengali', 'Hind Siliguri', system-ui, sans-serif; background: var(--ground); color: var(--text); }
body { margin: 0; overflow-wrap: break-word; }
body > header, main, body > footer { max-width: 44rem; margin: 0 auto; padding: 1rem; }
a { color: var(--accent); text-underline-offset: .18em; }
a:focus-visible, input:focus-visible, textarea:focus-visible, button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
h1, h2, h3 { line-height: 1.35; text-wrap: balance; }
h1 { font-size: 1.9rem; } h2 { font-size: 1.35rem; margin-top: 2rem; }
img { max-width: 100%; height: auto; }
.skip { position: absolute; left: -100vw; } .skip:focus { left: 1rem; top: 1rem; background: var(--ground); padding: .5rem; }
.name { font-weight: 700; font-size: 1.25rem; text-decoration: none; color: var(--text); }
body > header { border-bottom: 1px solid var(--line); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; margin: .5rem 0; }
nav a { display: inline-block; padding: .3rem 0; }
.posts { list-style: none; padding: 0; } .posts li { padding: 1rem 0; border-bottom: 1px solid var(--line); }
.posts h2, .posts h3 { margin: 0; font-size: 1.2rem; }
.quiet { color: var(--quiet); font-size: .95rem; margin: .25rem 0; }
.contents { border-left: 3px solid var(--line); padding-left: 1rem; }
.contents ol { padding-left: 1.2rem; margin: 0; }
:lang(bn) ol { list-style-type: bengali; }
form { display: flex; gap: .5rem; } input { flex: 1; min-width: 0; font: inherit; padding: .4rem .6rem; border: 1px solid var(--quiet); border-radius: .3rem; background: transparent; color: inherit; }
.write { flex-direction: column; } .write input { flex: none; } textarea { font: inherit; padding: .4rem .6rem; border: 1px solid var(--quiet); border-radius: .3rem; background: transparent; color: inherit; }
.write button { align-self: flex-start; margin-top: .5rem; } .problem { color: var(--problem); margin: 0; } .trap { position: absolute; left: -100vw; }
button { font: inherit; padding: .4rem 1rem; border: 0; border-radius: .3rem; background: var(--accent); color: var(--ground); cursor: pointer; }
.text pre { overflow-x: auto; padding: 1rem; border: 1px solid var(--line); } .text table { border-collapse: collapse; display: block; overflow-x: auto; }
.text td, .text th { border: 1px solid var(--line); padding: .4rem .6rem; } .text iframe { width: 100%; aspect-ratio: 16 / 9; border: 0; }
.text blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid var(--accent); }
.align-center { text-align: center; } .align-right { text-align: right; } .align-justify { text-align: justify; }
.gallery { display: grid; grid-template-columns: repeat(auto-fill, minmax(12rem, 1fr)); gap: .5rem; }
.turn { display: flex; justify-content: space-between; gap: 1rem; border-top: 1px solid var(--line); padding-top: 1rem; }
body > footer { border-top: 1px solid var(--line); margin-top: 3rem; }
.preview { background: var(--accent); color: var(--ground); padding: .4rem 1rem; text-align: center; margin: 0; }
mark { background: color-mix(in srgb, var(--accent) 30%, transparent); color: inherit; }
`.trim()
