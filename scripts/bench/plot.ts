import type { Group, Row } from './row.ts'
import { figure, verdict } from './table.ts'

// Pixels.
const labelWidth = 400
const barWidth = 360
const figureWidth = 120
const lineHeight = 22
const width = labelWidth + barWidth + figureWidth

/** A goal stands here in every bar, so that all of them are read in one way: shorter is better, left of it is reached. */
const goalAt = barWidth / 2

const colours = { reached: '#2a78b5', beyond: '#2a78b5', missed: '#c4552d', 'not measured': '#999999' } as const

/** The groups as a plot: a bar a row, as long as what was measured is of its goal; one that ends in a gap is longer. */
export function plot(groups: readonly Group[], caption: string): string {
  const lines = groups.flatMap(({ title, rows }) => [heading(title), ...rows.map(bar)])
  const height = (lines.length + 2) * lineHeight
  const goal = labelWidth + goalAt
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13">
<rect width="${width}" height="${height}" fill="#ffffff"/>
<text x="8" y="${lineHeight * 0.7}" fill="#555555">${escaped(caption)}</text>
<text x="${goal}" y="${lineHeight * 0.7}" fill="#555555" text-anchor="middle">goal</text>
${lines.map((line, at) => `<g transform="translate(0 ${(at + 1) * lineHeight})">${line}</g>\n`).join('')}\
<line x1="${goal}" x2="${goal}" y1="${lineHeight}" y2="${height - lineHeight}" stroke="#555555" stroke-dasharray="3 3"/>
</svg>
`
}

const heading = (title: string): string => text(8, title, 'font-weight="bold"')

function bar(row: Row): string {
  const { what, value, unit, goal } = row
  const name = text(labelWidth - 8, what, 'text-anchor="end"')
  if (value === undefined) return `${name}${text(labelWidth, 'not installed', 'fill="#999999"')}`
  const length = Math.min((value / goal) * goalAt, barWidth)
  const isCut = (value / goal) * goalAt > barWidth
  const gap = isCut ? `<rect x="${labelWidth + barWidth - 16}" y="3" width="5" height="16" fill="#ffffff"/>` : ''
  return `${name}<rect x="${labelWidth}" y="5" width="${length.toFixed(1)}" height="12" fill="${colours[verdict(row)]}"/>${gap}${text(labelWidth + barWidth + 8, figure(value, unit), '')}`
}

const text = (x: number, words: string, attributes: string): string =>
  `<text x="${x}" y="15" ${attributes}>${escaped(words)}</text>`

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
