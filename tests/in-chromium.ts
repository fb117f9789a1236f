import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Where Debian puts it: apt-get install chromium. */
const chromium = '/usr/bin/chromium'

export const hasChromium = existsSync(chromium)

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A block of a page as a browser has set it, in CSS pixels from the page's left and top. */
export interface SetBlock {
  readonly name: string
  readonly text: string
  readonly direction: string
  readonly left: number
  readonly right: number
  readonly top: number
  /** Where the first and the last character of its first line stand. */
  readonly first: number
  readonly last: number
  /** The widths of its left and right border. */
  readonly borders: readonly [left: number, right: number]
}

/** A page as a browser has set it. */
export interface SetPage {
  readonly width: number
  /** How wide its contents are: no wider than the page, or one has to scroll sideways. */
  readonly scrollWidth: number
  readonly language: string
  readonly blocks: readonly SetBlock[]
}

/**
 * Opens a page in Chromium, at some widths at once, and measures what is in it. The page stands in a frame, so that the
 * script that measures is not in it.
 */
export function inChromium(page: string, widths: readonly number[]): readonly SetPage[] {
  const folder = mkdtempSync(join(tmpdir(), 'article-chromium-'))
  try {
    const harness = join(folder, 'harness.html')
    writeFileSync(harness, harnessOf(page, widths))
    const { stdout, error } = spawnSync(
      chromium,
      [...flags, `--user-data-dir=${join(folder, 'profile')}`, '--dump-dom', pathToFileURL(harness).href],
      { encoding: 'utf8', timeout: 50_000, maxBuffer: 1 << 26 },
    )
    if (error !== undefined) throw error
    const measured = /<pre id="measured">([^<]*)<\/pre>/.exec(stdout)?.[1]
    if (measured === undefined) throw new Error(`Chromium measured nothing:\n${stdout.slice(0, 2000)}`)
    const pages: readonly SetPage[] = JSON.parse(decodeURIComponent(measured))
    return pages
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const harnessOf = (page: string, widths: readonly number[]): string => `<!doctype html>
<meta charset="utf-8">
${widths.map((width) => frameOf(page, width)).join('\n')}
<script>${measuring}</script>
`

const frameOf = (page: string, width: number): string =>
  `<iframe srcdoc="${page.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" style="border:0;height:9000px;width:${width}px"></iframe>`

/** What the browser runs: it leaves its measurements in the harness, where --dump-dom finds them. */
const measuring = String.raw`
const names = 'h1, h2, h3, h4, h5, h6, p, li, blockquote, pre, td, th, figure, nav a'

/** Where the first character of an element stands, and the last of its first line. */
function firstLine(page, element) {
  const walker = page.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const found = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    for (let at = 0; at < node.data.length; at += 1) {
      if (/\s/.test(node.data[at])) continue
      const range = page.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      const { left, right, top, bottom } = range.getBoundingClientRect()
      found.push({ middle: (left + right) / 2, top, bottom })
    }
  }
  const [first] = found
  if (first === undefined) return { first: 0, last: 0 }
  return { first: first.middle, last: found.filter(({ top }) => top < first.bottom).at(-1).middle }
}

function measure(frame) {
  const page = frame.contentDocument
  const { clientWidth: width, scrollWidth, lang: language } = page.documentElement
  const blocks = [...page.querySelectorAll(names)].map((element) => {
    const { left, right, top } = element.getBoundingClientRect()
    const { direction, borderLeftWidth, borderRightWidth } = frame.contentWindow.getComputedStyle(element)
    const borders = [parseFloat(borderLeftWidth), parseFloat(borderRightWidth)]
    const text = element.textContent.trim()
    return { name: element.localName, text, direction, left, right, top, ...firstLine(page, element), borders }
  })
  return { width, scrollWidth, language, blocks }
}

addEventListener('load', () => {
  const pre = document.createElement('pre')
  pre.id = 'measured'
  pre.textContent = encodeURIComponent(JSON.stringify([...document.querySelectorAll('iframe')].map(measure)))
  document.body.append(pre)
})
`
