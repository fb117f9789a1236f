// Small pages that make a reader do much: too deep, too long, or larger each time they are read. All are read in
// seconds, and no word of them is lost: where their markup is too much, it is read as text, which a message says.

export interface Bomb {
  readonly name: string
  readonly content: string
}

const deep = 10_000

const nested = (open: string, inner: string, close: string): string => open.repeat(deep) + inner + close.repeat(deep)
const page = (body: string): string =>
  `<!DOCTYPE html><html><body><article><h1>Rain</h1>${body}</article></body></html>`

/** Each level names the one before ten times. */
const laughs = Array.from({ length: 10 }, (_, level) => level)
const entities = laughs
  .map((level) => `<!ENTITY e${level} "${level === 0 ? 'ha' : `&e${level - 1};`.repeat(10)}">`)
  .join('\n')
const aliases = laughs
  .map((level) => `a${level}: &a${level} [${level === 0 ? 'ha' : `*a${level - 1}, `.repeat(9)}]`)
  .join('\n')
const merges = laughs
  .map((level) => `b${level}: &b${level} {<<: [${`*b${level - 1}, `.repeat(level && 9)}]}`)
  .join('\n')

export const bombs: readonly Bomb[] = [
  { name: 'nested-tags.html', content: page(nested('<div>', 'Rain', '</div>')) },
  { name: 'nested-tags-open.html', content: page('<b><i>'.repeat(deep)) },
  { name: 'nested-lists.html', content: page(nested('<ul><li>', 'Rain', '</li></ul>')) },
  { name: 'nested-quotes.html', content: page(nested('<blockquote>', 'Rain', '</blockquote>')) },
  { name: 'nested-tables.html', content: page('<table><tr><td>'.repeat(2000)) },
  { name: 'misnested.html', content: page('<a><p><b>'.repeat(1000)) },
  { name: 'attribute.html', content: page(`<p title="${'x'.repeat(1_000_000)}">Rain</p>`) },
  {
    name: 'attributes.html',
    content: page(`<p ${Array.from({ length: 20_000 }, (_, n) => `a${n}=x`).join(' ')}>Rain</p>`),
  },
  { name: 'open-tag.html', content: `<!DOCTYPE html><html><body><p ${'<'.repeat(100_000)}` },
  { name: 'comments.html', content: page('<!--'.repeat(20_000)) },
  { name: 'entities.html', content: `<!DOCTYPE html [\n${entities}\n]><html><body><p>&e9;</p></body></html>` },
  { name: 'references.html', content: page('&amp;&#x1b;&notin;&'.repeat(10_000)) },
  {
    name: 'json-ld.html',
    content: page(`<script type="application/ld+json">${'['.repeat(50_000)}</script><p>Rain</p>`),
  },
  { name: 'base64.html', content: page(`<img src="data:image/png;base64,${'A'.repeat(500_000)}" alt="Rain">`) },
  { name: 'nested-quotes.md', content: `${'> '.repeat(deep)}Rain` },
  { name: 'nested-quotes-tight.md', content: `${'>'.repeat(deep)}Rain` },
  { name: 'nested-lists.md', content: `${'- '.repeat(deep)}Rain` },
  { name: 'nested-brackets.md', content: nested('[', 'Rain', '](x)') },
  { name: 'open-brackets.md', content: '['.repeat(50_000) },
  { name: 'open-images.md', content: '![a]('.repeat(deep) },
  { name: 'emphasis.md', content: '*a _b '.repeat(deep) },
  { name: 'stars.md', content: `a${'**'.repeat(deep)}b` },
  { name: 'backticks.md', content: Array.from({ length: 400 }, (_, n) => '`'.repeat(n)).join(' ') },
  { name: 'definitions.md', content: `${'[a]: b\n'.repeat(5000)}${'[a] '.repeat(5000)}` },
  { name: 'footnotes.md', content: Array.from({ length: 1500 }, (_, n) => `[^${n}]: [^${n + 1}]\n`).join('\n') },
  { name: 'table.md', content: `|${'a|'.repeat(2000)}\n|${'-|'.repeat(2000)}\n${`|${'b|'.repeat(10)}\n`.repeat(200)}` },
  { name: 'table-ragged.md', content: `|${'a|'.repeat(5000)}\n|${'-|'.repeat(5000)}\n${'|b\n'.repeat(50_000)}` },
  { name: 'table-spans.html', content: page(`<table>${'<tr><td colspan=1000 rowspan=65534>a'.repeat(2000)}</table>`) },
  {
    name: 'definitions-many.md',
    content: Array.from({ length: 3000 }, (_, n) => `[a${n}]: b\n\nRain [a${n}] and [a${2999 - n}].\n`).join('\n'),
  },
  { name: 'code-open.md', content: `\`\`\`\n${'It rained.\n\n'.repeat(100_000)}` },
  { name: 'list-long.md', content: '- It rained.\n'.repeat(100_000) },
  { name: 'links.md', content: 'http://a.example/'.repeat(5000) },
  { name: 'html.md', content: '<a b="'.repeat(deep) },
  { name: 'yaml-aliases.md', content: `---\n${aliases}\ntitle: *a9\n---\n\nRain\n` },
  { name: 'yaml-merges.md', content: `---\n${merges}\n---\n\nRain\n` },
  { name: 'yaml-nested.md', content: `---\ntitle: ${'['.repeat(deep)}\n---\n\nRain\n` },
  {
    name: 'yaml-indented.md',
    content: `---\n${Array.from({ length: 1500 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')}\n---\n`,
  },
  { name: 'yaml-long.md', content: `---\ntitle: "${'x'.repeat(300_000)}"\n---\n\nRain\n` },
  { name: 'isolates.txt', content: nested('\u2067', 'Rain', '\u2069') },
  { name: 'overrides.txt', content: `${'\u202e'.repeat(deep)}Rain` },
  { name: 'marks.txt', content: `a${'\u0301'.repeat(50_000)}` },
  { name: 'joiners.txt', content: '\u{1f468}\u200d'.repeat(20_000) },
  { name: 'brackets.txt', content: nested('(', 'ا', ')') },
  { name: 'word.txt', content: 'ب'.repeat(200_000) },
  { name: 'blank.txt', content: '\n'.repeat(200_000) },
  { name: 'spaces.txt', content: `a${' '.repeat(200_000)}b` },
  { name: 'short-lines.txt', content: 'a\n'.repeat(20_000) },
  {
    name: 'hard-wrapped.txt',
    content: 'It rained and rained, and nobody counted the days until it was over.\n'.repeat(20_000),
  },
  { name: 'numbers.txt', content: `${'1.'.repeat(20_000)} Rain\nIt rained.` },
]
