// What no run may do, whatever it was given.

import type { Run } from '../fake-host.ts'
import { showsInsides } from '../run-article.ts'
import type { Asking } from './asking.ts'

/** What a run did that it may not; nothing where all is well. */
export function harmOf(run: Run, asking: Asking): string | undefined {
  if (![0, 1, 2].includes(run.code)) return `it exits ${run.code}`
  return harmInMessages(run.complaints) ?? harmInOutput(run.output, asking)
}

function harmInMessages(complaints: string): string | undefined {
  if (/Cannot go on/.test(complaints)) return `it has a defect: ${complaints}`
  if (showsInsides(complaints)) return `it shows a stack trace: ${complaints}`
  if (complaints !== '' && !/^(?:article: .*\n(?:(?!article: ).*\n)*)+$/.test(complaints))
    return `its messages are no lines: ${complaints}`
  return harmOnTerminal(complaints)
}

function harmInOutput(output: string, asking: Asking): string | undefined {
  const { format, columns, method } = asking
  if (format === 'json') {
    const harm = notJson(output, columns === undefined)
    if (harm !== undefined) return harm
  }
  // Data in a pipe is as it came.
  if (method === undefined && columns === undefined) return undefined
  return method === undefined ? harmOnTerminal(output) : harmOnPage(output, asking)
}

function notJson(output: string, isPiped: boolean): string | undefined {
  try {
    for (const value of isPiped ? output.split('\n') : [output]) if (value.trim() !== '') JSON.parse(value)
    return undefined
  } catch (error) {
    // On a terminal several values stand one after the other.
    return isPiped ? `it writes no JSON: ${String(error)}` : undefined
  }
}

/** The styles that a page has, as SGR knows them. */
const ownStyles = /\u001b\[(?:[0-4]|7|9|22|23|24|27|29|3[0-7]|39|9[0-7])?(?:;\d+)*m/g
const link = /\u001b\]8;[\w=:.-]*;([^\u0007\u001b]*)(?:\u0007|\u001b\\)/g
const safeAddress = /^(?:https?:\/\/|mailto:)[\u0021-\u007e]+$/i
const mode = /^\u001b\[8l|\u001b\[8h$/g

function harmOnPage(output: string, { method, isColored }: Asking): string | undefined {
  const inMode = method === 'explicit' ? output.replace(mode, '') : output
  for (const line of inMode.split('\n')) {
    const links = [...line.matchAll(link)].map(([, address = '']) => address)
    const unsafe = links.find((address) => address !== '' && !safeAddress.test(address))
    if (unsafe !== undefined) return `it links to ${JSON.stringify(unsafe)}`
    if ((links.at(-1) ?? '') !== '') return `a link outlives its line: ${JSON.stringify(line)}`
  }
  const isStyled = isColored || method === 'runs' || method === 'inverse'
  const unlinked = inMode.replaceAll(link, '')
  const bare = isStyled ? unlinked.replaceAll(ownStyles, '') : unlinked
  if (isStyled && leavesStyles(inMode)) return 'a style outlives the page'
  return harmOnTerminal(method === 'carrier' ? bare.replaceAll(/\u202d([^\n\u202c]*)\u202c/g, '$1') : bare)
}

/** What ends each style. */
const endings: Readonly<Record<string, RegExp>> = { '22': /^[12]$/, '23': /^3$/, '24': /^4$/, '27': /^7$/, '29': /^9$/ }

function leavesStyles(text: string): boolean {
  let open: string[] = []
  for (const [, codes = ''] of text.matchAll(/\u001b\[([\d;]*)m/g)) {
    const [code = '0'] = codes.split(';')
    if (code === '' || code === '0') open = []
    else if (code === '39') open = open.filter((other) => !/^(?:3[0-8]|9[0-7])$/.test(other))
    else if (endings[code] !== undefined) open = open.filter((other) => !endings[code]?.test(other))
    else open.push(code)
  }
  return open.length > 0
}

/** Controls, and what turns around more than its own line. */
function harmOnTerminal(text: string): string | undefined {
  const control = /(?!\n)\p{Cc}/u.exec(text)
  if (control !== null) return `a control gets through: ${around(text, control.index)}`
  for (const line of text.split('\n')) {
    if (/[\u202d\u202e]/.test(line)) return `an override gets through: ${JSON.stringify(line)}`
    if (unpaired(line) > 0) return `an embedding or isolate outlives its line: ${JSON.stringify(line)}`
  }
  return undefined
}

const around = (text: string, index: number): string => JSON.stringify(text.slice(Math.max(0, index - 40), index + 40))

const inPairs =
  /[\u202a\u202b][^\u202a-\u202c\u2066-\u2069]*\u202c|[\u2066-\u2068][^\u202a-\u202c\u2066-\u2069]*\u2069/g

/** How many embeddings and isolates are left open, or closed without having been opened. */
function unpaired(line: string): number {
  let rest = line.replaceAll(/[^\u202a-\u202e\u2066-\u2069]/g, '')
  for (let before = ''; before !== rest;) {
    before = rest
    rest = rest.replaceAll(inPairs, '')
  }
  return rest.length
}
