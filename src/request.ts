// What the user asked for, as plain data: what src/cli makes of the arguments and all else reads.

import type { CompletedCommand } from './cli/completed-command.ts'

import type { Corrections } from './document/corrections.ts'

/** The commands, by the names they are called. */
export const commandNames = ['text', 'toc', 'show', 'search', 'info', 'list', 'doctor', 'completion', 'help'] as const

/** How something is written: as text (data into a pipe, a page on a terminal), or in a format for other programs. */
export const formats = ['text', 'json', 'markdown', 'html'] as const
export type Format = (typeof formats)[number]

/** What a source is read as; `auto` goes by its name and beginning. */
export const sourceChoices = ['auto', 'text', 'markdown', 'html'] as const
export type SourceChoice = (typeof sourceChoices)[number]

/** When to use colour. */
export const colorChoices = ['auto', 'always', 'never'] as const
export type ColorChoice = (typeof colorChoices)[number]

/** How lines that hold right-to-left text are sent to a terminal. */
export const displayMethods = ['logical', 'explicit', 'visual', 'carrier', 'embedded', 'runs', 'inverse'] as const
export type DisplayMethod = (typeof displayMethods)[number]

export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

/** The options of every command that reads. `width` is in columns. */
export interface OutputOptions {
  readonly format: Format
  readonly width: number | undefined
  readonly color: ColorChoice
  readonly bidi: 'auto' | DisplayMethod
  /** Whether a page shows the marks of Arabic and Hebrew letters. */
  readonly marks: boolean
  readonly encoding: string | undefined
  readonly from: SourceChoice
  /** What a person says of lines of a plain text. */
  readonly corrections: Corrections
}

interface Reading {
  /** Paths, `-` for standard input, or names of stored articles; empty for the stored article. */
  readonly files: readonly string[]
  readonly output: OutputOptions
}

/** `bare` when the command was left out: then a first file that does not exist may be a command misspelt. */
export interface TextRequest extends Reading {
  readonly command: 'text'
  readonly bare: boolean
}

export interface TocRequest extends Reading {
  readonly command: 'toc'
  readonly explain: boolean
}

export interface ShowRequest extends Reading {
  readonly command: 'show'
  readonly section: string
}

export interface SearchRequest extends Reading {
  readonly command: 'search'
  readonly words: string
}

export interface InfoRequest extends Reading {
  readonly command: 'info'
}

/** Every command that reads articles. */
export type ReadingRequest = TextRequest | TocRequest | ShowRequest | SearchRequest | InfoRequest

/** A command that takes no FILE, and has the options of output. */
interface WithoutFile<Name> {
  readonly command: Name
  readonly output: OutputOptions
}

export type ListRequest = WithoutFile<'list'>

export type Request =
  | ReadingRequest
  | ListRequest
  | WithoutFile<'doctor'>
  /** A script for a shell, and what it is to know of each command; the program itself is one of them. */
  | { readonly command: 'completion'; readonly shell: Shell; readonly commands: readonly CompletedCommand[] }
  /** What needs no world to answer: the text is there. */
  | { readonly command: 'help'; readonly text: string }
