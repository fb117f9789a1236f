import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'

/** What figures were made on, and when: `Node v20.20.2 on 2 × AMD EPYC, 2026-11-24`. */
export function circumstances(): string {
  const today = new Date().toISOString().slice(0, 10)
  return `Node ${process.version} on ${cpus().length} × ${cpus()[0]?.model ?? 'an unknown processor'}, ${today}`
}

/** Writes what a command made into the part of a page that is its own, between two comments. */
export function writeMadePart(path: string, command: string, made: string): void {
  const page = readFileSync(path, 'utf8')
  const [begins, ends] = [`<!-- made by ${command} -->`, '<!-- to here -->']
  const [from, to] = [page.indexOf(begins), page.indexOf(ends)]
  if (from === -1 || to < from) throw new Error(`${path} has no part that ${command} makes`)
  writeFileSync(path, `${page.slice(0, from)}${begins}\n\n${made}\n${page.slice(to)}`)
}
