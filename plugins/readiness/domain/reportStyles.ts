/** How a printed report looks. The fonts are whatever the machine has; with none for Bengali its letters are boxes. */
export const reportStyles = `
@page { size: A4; margin: 18mm 16mm; }
* { box-sizing: border-box; }
body { margin: 0; font: 10.5pt/1.5 "Noto Sans", "Noto Sans Bengali", "Noto Serif Bengali", "Liberation Sans", sans-serif; color: #111; }
h1 { margin: 0 0 4mm; padding-left: 4mm; border-left: 2mm solid #666; font-size: 22pt; line-height: 1.3; }
h1.not-ready { border-color: #b3261e; }
h1.cannot-say-yet, h1.nearly-ready { border-color: #a86400; }
h1.ready-to-apply { border-color: #1b7a3d; }
h2 { margin: 8mm 0 2mm; font-size: 14pt; line-height: 1.3; }
h3 { margin: 0; font-size: 11.5pt; line-height: 1.4; }
h2, h3 { break-after: avoid; }
p { margin: 0 0 2mm; }
a { color: #123a7a; overflow-wrap: anywhere; }
.made, .quiet, .marks, .sources { color: #444; }
.made, .marks, .sources { font-size: 9pt; }
b.fail { color: #9b1c15; }
b.warn { color: #7a4a00; }
b.pass { color: #145c2e; }
table { width: 100%; border-collapse: collapse; margin: 3mm 0; }
th, td { padding: 1mm 2mm; border-bottom: 0.2mm solid #bbb; text-align: start; font-weight: normal; }
ol { padding-left: 8mm; }
ol > li { margin-bottom: 4mm; }
:lang(bn) ol { list-style: bengali; }
ul { margin: 0 0 2mm; padding-left: 5mm; }
.short { margin-bottom: 1.5mm; break-inside: avoid; }
`
