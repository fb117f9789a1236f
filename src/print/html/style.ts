/** How a page looks: on a screen, in the dark, on paper. Sides are those of the reading, so that both directions fit. */
export const style = `
:root { color-scheme: light dark; }
html { font: 1.125rem/1.7 Georgia, "Noto Serif", "Noto Naskh Arabic", "Noto Serif Hebrew", serif; }
body { margin: 0 auto; max-inline-size: 38rem; padding: 1.5rem; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6 { line-height: 1.3; margin-block: 1.6em 0.5em; text-wrap: balance; }
h1 { font-size: 1.8rem; margin-block-start: 0; }
h2 { font-size: 1.35rem; }
h3, h4, h5, h6 { font-size: 1.1rem; }
html:lang(ar), html:lang(fa), html:lang(ur) { line-height: 1.9; }
header p { margin-block: 0.25rem; opacity: 0.75; }
nav { border-block: 1px solid; border-color: color-mix(in srgb, currentcolor 25%, transparent); margin-block: 1.5rem; }
nav ol { list-style: none; padding-inline-start: 1.25rem; }
nav > ol { padding-inline-start: 0; }
ul, ol { padding-inline-start: 2rem; }
li.task { list-style: none; }
blockquote { border-inline-start: 0.25rem solid; margin-inline: 0; opacity: 0.9; padding-inline-start: 1rem; }
pre { background: color-mix(in srgb, currentcolor 8%, transparent); overflow-x: auto; padding: 0.75rem; }
pre, code { font: 0.9rem/1.5 ui-monospace, "Noto Sans Mono", monospace; }
.table { overflow-x: auto; }
table { border-collapse: collapse; overflow-wrap: normal; }
td, th { border: 1px solid color-mix(in srgb, currentcolor 25%, transparent); padding: 0.3rem 0.6rem; }
td, th { text-align: start; vertical-align: top; }
figure { border: 1px dashed; margin-inline: 0; padding: 0.5rem 0.75rem; }
mark { color: inherit; background: color-mix(in srgb, gold 50%, transparent); }
dt { font-weight: bold; }
:focus-visible, :target { outline: 2px solid; outline-offset: 2px; }
@media print {
  body { max-inline-size: none; padding: 0; }
  nav { display: none; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  pre { overflow: visible; white-space: pre-wrap; }
  blockquote, figure, table, pre { break-inside: avoid; }
}
`
