import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readHtml } from '../../../src/readers/html/read-html.ts'
import { treeOf } from './tree-of.ts'
import { flowOf, textsOfFlow } from '../../../src/document/flow.ts'

const sentence =
  'The river rose in the night, and by the morning, when the baker came, it stood at the third step of the bridge. '
const text = `<p>${sentence}</p><p>${sentence.repeat(3)}</p>`
const words = (html: string): string => [...textsOfFlow(flowOf(readHtml(html).article))].join('\n')
const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><title>The river</title>${head}</head><body><article><h1>The river</h1>${body}</article></body></html>`
const read = (body: string, head = ''): string => treeOf(readHtml(page(body, head)).article)
const linked = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const metadata = (head: string, body = text) => readHtml(page(body, head)).article.metadata

const told = (open: string, body: string) =>
  readHtml(`<!doctype html><html ${open}><body>${body}</body></html>`).article.metadata
const titled = (head: string, body: string) =>
  readHtml(`<html><head>${head}</head><body>${body}${text}</body></html>`).article.title?.text

describe('what a page says of its article', () => {
  test.for([
    [linked({ '@context': 'https://schema.org', '@type': 'NewsArticle', author: 'Ada' }), 'Ada'],
    [linked({ '@graph': [{ '@type': 'WebPage' }, { '@type': 'Article', author: { name: 'Ada' } }] }), 'Ada'],
    [
      linked([{ '@type': ['Article', 'BlogPosting'], author: [{ name: 'Ada' }, { name: 'Tom &amp; Co' }] }]),
      'Ada, Tom & Co',
    ],
    [linked({ '@type': 'WebPage', mainEntity: { '@type': 'OpinionNewsArticle', author: { name: ['Ada'] } } }), 'Ada'],
    [`${linked({ '@type': 'Article' })}<meta name="author" content="Ada">`, 'Ada'],
    ['<script type="application/ld+json">{broken</script><meta name="dc.creator" content="Ada">', 'Ada'],
    ['<meta property="article:author" content="Ada"><meta property="article:author" content="Tom">', 'Ada, Tom'],
    [
      '<meta property="article:author" content="https://example.org/ada"><meta name="parsely-author" content="Ada">',
      'Ada',
    ],
    ['<meta name="sailthru.author" content="Ada">', 'Ada'],
    ['<meta name="twitter:creator" content="@ada">', undefined],
  ])('names who wrote it: %#', ([head = '', byline]) => {
    expect(metadata(head).byline).toBe(byline)
  })

  test.for([
    ['<p itemprop="author" itemscope><span itemprop="name">Ada</span>, reporter</p>', 'Ada'],
    ['<p>By <a rel="author" href="/ada">Ada</a></p>', 'Ada'],
    ['<p class="byline">By Ada</p>', 'By Ada'],
  ])('finds who wrote it above the text: %s', ([byline = '', name]) => {
    const { article } = readHtml(page(byline + text))
    expect(article.metadata.byline).toBe(name)
    expect(article.blocks).toHaveLength(2)
  })

  test.for([
    [linked({ '@type': 'NewsArticle', datePublished: '2024-03-05T10:00:00Z' })],
    ['<meta property="article:published_time" content="2024-03-05T10:00:00Z">'],
    ['<meta name="parsely-pub-date" content="2024-03-05T10:00:00Z">'],
    ['<meta itemprop="datePublished" content="2024-03-05T10:00:00Z">'],
    ['<meta name="DC.date.issued" content="2024-03-05T10:00:00Z">'],
    ['', '<p>Published <time datetime="2024-03-05T10:00:00Z">5 March</time></p>'],
    ['', '<span itemprop="datePublished" content="2024-03-05T10:00:00Z">5 March</span>'],
  ])('tells when it was published: %#', ([head = '', above = '']) => {
    expect(metadata(head, above + text).date).toBe('2024-03-05T10:00:00Z')
  })

  test.for([
    [linked({ '@type': 'Article', publisher: { name: 'The Post' } }), 'The Post'],
    ['<meta property="og:site_name" content="The Post">', 'The Post'],
    ['<meta name="application-name" content="The Post">', 'The Post'],
    ['', undefined],
  ])('tells where it was published: %#', ([head = '', name]) => {
    expect(metadata(head).sourceName).toBe(name)
  })

  test('tells its language and direction, but not against its letters', () => {
    const arabic = `<p>${'عاد الناس إلى القرية بعد أن هدأ النهر، وفتح الخباز بابه قبل الفجر. '.repeat(5)}</p>`
    expect(told('lang="ar" dir="rtl"', arabic)).toMatchObject({ language: 'ar', direction: 'rtl' })
    expect(told('lang="en" dir="ltr"', arabic)).toEqual({})
    expect(told('lang="en"', `<div lang="ar-EG" dir="RTL">${arabic}</div>`)).toMatchObject({
      language: 'ar-EG',
      direction: 'rtl',
    })
    expect(told('lang="x_y"', text)).toEqual({})
    expect(told('', text)).toEqual({})
    expect(metadata('<meta property="og:locale" content="en_GB">')).toMatchObject({ language: 'en-GB' })
  })
})

describe('the title of a page', () => {
  test.for([
    ['<title>The river | The Post</title>', '<h1>The river</h1>', 'The river'],
    [
      '<title>The river - The Post</title><meta property="og:title" content="The river - The Post">',
      '<h1>The river</h1>',
      'The river',
    ],
    [
      '<title>The river rose in the night | The Post</title><meta property="og:site_name" content="The Post">',
      '',
      'The river rose in the night',
    ],
    [
      '<title>The Post: The river rose in the night</title><meta property="og:title" content="The river rose in the night">',
      '',
      'The river rose in the night',
    ],
    [
      '<title>The river - a history | The Post</title><meta property="og:site_name" content="The Post">',
      '',
      'The river - a history',
    ],
    ['<title>The river</title>', '<header><h1>The Post</h1></header><h1>The river</h1>', 'The river'],
    ['<meta property="og:site_name" content="The Post"><title>The river</title>', '<h1>The Post</h1>', 'The river'],
    ['<title>The river &amp;amp; the bridge</title>', '<h1>The river &amp; the bridge</h1>', 'The river & the bridge'],
    ['<title>The Post</title>', '<h1>The river rose</h1>', 'The river rose'],
    ['', '', undefined],
  ])('is what its heading and its head agree on: %s %s', ([head = '', body = '', title]) => {
    expect(titled(head, body)).toBe(title)
  })
})

describe('the text of a page', () => {
  test.for([
    ['<h2 class="deck">Nobody in the valley had seen it so high</h2>'],
    ['<p class="standfirst">Nobody in the valley had seen it so high</p>'],
    ['<h2>Nobody in the valley had seen it so high, not even the miller</h2><h2>What happened</h2>'],
  ])('begins with the lede, be it a heading: %s', ([lede]) => {
    const { article } = readHtml(page(`${lede}${text}`))
    expect(article.blocks[0]).toMatchObject({ type: 'paragraph', text: expect.stringMatching(/^Nobody in the valley/) })
  })

  test.for([
    ['header', 'h2'],
    ['hgroup', 'h3'],
    ['hgroup', 'p'],
  ])('begins with what stands beside the title in its %s, be it a %s', ([header, name]) => {
    const above = `<${header}><h1>The river rose</h1><${name}>Nobody had seen it so high</${name}></${header}>`
    const { article } = readHtml(`<title>The river rose</title><article>${above}${text}</article>`)
    expect(treeOf(article)).toMatch(
      /^1 title: The river rose\n1 paragraph: Nobody had seen it so high\n1 paragraph: The /,
    )
  })

  test('keeps a lede that stands outside of it', () => {
    const html = `<html><head><title>The river</title></head><body><div class="top"><h1>The river</h1><h2>Nobody in the valley had seen it so high</h2></div><div><div class="text">${text}</div></div></body></html>`
    expect(treeOf(readHtml(html).article)).toMatch(
      /^1 title: The river\n1 paragraph: Nobody in the valley had seen it so high\n1 paragraph: The river rose/,
    )
  })

  test.for([
    ['a hidden element', '<p hidden>SECRET, said the river, and went on its way to the sea.</p>'],
    ['what a style hides', '<p style="color:red; display : none">SECRET, said the river, and went on its way.</p>'],
    ['a comment', '<!-- <p>SECRET</p> -->'],
    ['a script', '<script>document.write("<p>SECRET</p>")</script>'],
    ['a style', '<style>p::after { content: "SECRET" }</style>'],
    ['what is for scripts alone', '<noscript><p>SECRET, please turn on your scripts</p></noscript>'],
    ['a template', '<template><p>SECRET</p></template>'],
    ['a drawing', '<svg><title>SECRET</title><text>SECRET</text></svg>'],
    ['a frame', '<iframe src="https://example.org/">SECRET</iframe>'],
    ['a menu', '<nav><a href="/">SECRET</a> <a href="/b">SECRET too</a></nav>'],
    [
      'a banner about cookies',
      '<div class="cookie-notice"><p>We keep SECRET things about you, and so do our partners.</p></div>',
    ],
    ['an advertisement', '<p>Advertisement</p>'],
    ['where to read on', '<p>Read also: <a href="/x">SECRET</a></p>'],
    ['where to read on, in Arabic', '<p><strong>اقرأ أيضاً:</strong> <a href="/x">SECRET</a></p>'],
    [
      'where to read on, in a list',
      '<h3>Related</h3><ul><li><a href="/x">SECRET</a></li><li><a href="/y">SECRET</a></li></ul>',
    ],
    ['what is for the blind alone', '<p><span class="sr-only">SECRET</span></p>'],
  ])('has not %s in it', ([, markup]) => {
    const all = words(page(`${text}${markup}<p>${sentence}</p>`))
    expect(all).not.toMatch(/SECRET|Advertisement/)
    expect(all.split('\n')).toHaveLength(4)
  })

  test('has what only looks like that', () => {
    const all = words(
      page(`<p>Read also the tables, she said, and the notes below them.</p>${text}<h2>Related work</h2>${text}`),
    )
    expect(all).toMatch(/Read also the tables/)
    expect(all).toMatch(/Related work/)
  })

  test('nests sections as deep as their headings say', () => {
    const body = `${text}<h2>One</h2>${text}<h3>Two</h3>${text}<h5>Three</h5>${text}<h2>Four</h2>${text}<div role="heading" aria-level="3">Five</div>${text}`
    expect(read(body).match(/section .*/g)).toEqual([
      'section 1: One',
      'section 1.1: Two',
      'section 1.1.1: Three',
      'section 2: Four',
      'section 2.1: Five',
    ])
  })

  test('takes lines in bold letters for headings where there are no others', () => {
    const bold = `${text}<p><b>One</b></p>${text}<p><strong>Two</strong></p>${text}`
    expect(read(bold).match(/section .*/g)).toEqual(['section 1: One', 'section 2: Two'])
    expect(read(`${bold}<h2>Three</h2>${text}`).match(/section .*/g)).toEqual(['section 1: Three'])
  })

  test('has paragraphs where line breaks make them', () => {
    expect(read(`<div>${sentence}<br><br>${sentence}<br>${sentence}</div>`).match(/paragraph/g)).toHaveLength(3)
    expect(read(`${text}<p>Bread,<br/>water,<br>a candle</p>`)).toMatch('paragraph: Bread, / water, / a candle')
  })

  test('keeps what no-break spaces and joiners do', () => {
    expect(words(page(`<p>کتاب&zwnj;ها&nbsp;در\u200cخانه &#1589;</p>${text}`))).toMatch(
      'کتاب\u200cها\u00a0در\u200cخانه ص',
    )
  })

  test('has lists in lists, and paragraphs in them', () => {
    expect(
      read(`${text}<ul><li>One<li><p>Two</p><p>more</p><ol start=3><li>Three<li value=7>Four</ol></ul>`),
    ).toContain(
      [
        '1 list',
        '  1 \u2022 One',
        '  1 \u2022 Two',
        '    1 paragraph: more',
        '    1 list, ordered',
        '      1 3. Three',
        '      1 7. Four',
      ].join('\n'),
    )
  })

  test('has tables of words, and no tables that only lay out', () => {
    const table =
      '<table><caption>Levels</caption><tr><th>Day<th style="text-align: right">Feet<tr><td>Monday<td>9<tr><td colspan=2>none</table>'
    expect(read(text + table)).toContain('paragraph: Levels\n1 table - right\n  Day | Feet\n  Monday | 9\n  none | \n')
    expect(read(`<table><tr><td><a href="/">Home</a><td>${text}</table>`)).toMatch(
      /^1 title: The river\n1 paragraph: .*\n1 paragraph: .*\n$/,
    )
  })

  test('has pictures by what is said of them', () => {
    const picture =
      '<figure><img src="a.jpg" alt="The bridge at dawn"><figcaption>The bridge. <b>Ada</b></figcaption></figure>'
    expect(read(`${text}${picture}${text}`, '<base href="https://example.org/x/">')).toContain(
      '1 image: The bridge at dawn (https://example.org/x/a.jpg)\n1 paragraph: The bridge. Ada\n',
    )
    expect(read(`${text}<p>Well done <img class="emoji" alt="\u{1f44d}" src="x.png">!</p>`)).toContain(
      'Well done \u{1f44d}!',
    )
    expect(read(`${text}<img src="a.jpg"><img src="b.jpg" alt="">`)).not.toContain('image')
  })

  test.for([
    ['https://example.org/a?b=1&amp;c', '(https://example.org/a?b=1&c)'],
    ['mailto:ada@example.org', '(mailto:ada@example.org)'],
    ['//example.org/b', '(https://example.org/b)'],
    ['../c', '(https://example.org/c)'],
    ['javascript:alert(1)', undefined],
    ['  JavaScript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['file:///etc/passwd', undefined],
    ['#note', undefined],
    ['http://[', undefined],
  ])('has a link to %s as %s', ([href = '', address]) => {
    const all = read(
      `<p>Ask <a href="${href}">at the mill</a> about it, said the baker.</p>${text}`,
      '<link rel="canonical" href="https://example.org/x/y">',
    )
    expect(all).toContain(address === undefined ? 'Ask at the mill about it' : `Ask [at the mill]${address} about it`)
  })

  test('leads nowhere from a page that does not say where it is', () => {
    expect(read(`<p>Ask <a href="/mill">at the mill</a> about it.</p>${text}`)).toContain('Ask at the mill about it')
  })

  test('knows the line of every node', () => {
    const html = page(`\n<p>\n  ${sentence}</p>\n\n<h2>One\n</h2>\r<p>${sentence.repeat(3)}`)
    const { article } = readHtml(html)
    expect(article.blocks[0]?.position.start).toEqual({ line: 3, column: 3, offset: html.indexOf('The river rose') })
    expect(article.sections[0]?.heading.position.start.line).toBe(5)
    expect(article.sections[0]?.blocks[0]?.position.start.line).toBe(7)
  })
})

describe('a page without an article', () => {
  test.for([
    ['<title>Log in</title><form><label>Name <input></label><button>Log in</button></form>', 'Log in\nName\nLog in'],
    ['<ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul>', 'One\nTwo'],
    ['', ''],
    ['just words', 'just words'],
    ['<p>a<b>b</b>c<script>x</script></p>', 'abc'],
  ])('is all of its text: %s', ([html = '', all]) => {
    expect(readHtml(html).isFound).toBe(false)
    expect(words(html)).toBe(all)
  })
})

describe('a page made to harm', () => {
  const many = 5_000
  const body = text.repeat(3)

  test.for([
    ['nested elements', '<div>'.repeat(many) + body],
    ['nested formatting', '<b>'.repeat(many) + body + '</i>'.repeat(many)],
    ['nested quotes', '<blockquote>'.repeat(many) + body],
    ['nested lists', '<ul><li>'.repeat(many) + body],
    ['nested tables', '<table><tr><td>'.repeat(many) + body],
    ['nested drawings', '<svg>'.repeat(many) + body],
  ])('by %s loses none of its words', ([, html = '']) => {
    const { article, isCut } = readHtml(html)
    expect([...textsOfFlow(flowOf(article))].join(' ')).toContain(sentence.trim())
    expect(isCut || html.startsWith('<svg>')).toBe(true)
  })

  test.for([
    ['an attribute of a megabyte', `<p class="${'x'.repeat(1_000_000)}">${sentence}</p>${body}`],
    ['many attributes', `<p ${'a=b '.repeat(100_000)}>${sentence}</p>${body}`],
    ['many references', `${body}<p>${'&amp;&#x41;&notit;'.repeat(30_000)}</p>`],
    ['many references that are none', `${body}<p>${'&#'.repeat(100_000)}</p>`],
    ['many siblings', '<p>one</p>'.repeat(50_000)],
    ['many line breaks', `${body}<p>${'one<br>'.repeat(50_000)}</p>`],
    ['many links', `${body}<p>${'<a href="https://example.org/">one</a> '.repeat(20_000)}</p>`],
    ['nothing closed', '<p>one<b>two<i>three<td><li><a href="x'.repeat(5000)],
    ['nested JSON', `<script type="application/ld+json">${'['.repeat(100_000)}</script>${body}`],
    ['wide tables', `<table>${`<tr>${'<td colspan=1000>a'.repeat(50)}`.repeat(200)}</table>${body}`],
    ['a long title', `<title>${'a | '.repeat(100_000)}</title>${body}`],
  ])('by %s is read all the same', ([, html = '']) => {
    const { article } = readHtml(html)
    expect(article.blocks.length + article.sections.length).toBeGreaterThan(0)
  })
})

describe('any page', () => {
  const tags =
    'p div span a b li ul ol table tr td th h1 h2 blockquote pre br img figure figcaption article nav script style svg title head body q time noscript'.split(
      ' ',
    )
  const tag = fc.constantFrom(...tags)
  const piece = fc.oneof(
    tag.map((name) => `<${name}>`),
    tag.map((name) => `</${name}>`),
    tag.map((name) => `<${name} class=lead dir=rtl href="https://example.org/" alt="a picture" hidden`),
    fc.constantFrom(
      sentence,
      'one ',
      '&amp;',
      '&#0;',
      '&nbsp;',
      '\u200f',
      '\u001b[31m',
      '<!--',
      '-->',
      '<',
      '>',
      '"',
      '\n',
      '\r\n',
      '\u2028',
      ' class="lead">',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  )
  const html = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))
  const seed = 20_260_301

  test('is an article, with every node in the source', () => {
    fc.assert(
      fc.property(html, (source) => {
        const { article } = readHtml(source)
        const offsets = [...JSON.stringify(article).matchAll(/"offset":(\d+)/g)].map(([, offset]) => Number(offset))
        expect(Math.max(...offsets)).toBeLessThanOrEqual(source.length)
        for (const [, url = ''] of JSON.stringify(article).matchAll(/"url":"([^"]*)"/g))
          expect(url).toMatch(/^(?:$|https?:|mailto:)/)
      }),
      { seed, numRuns: 400 },
    )
  })
})
