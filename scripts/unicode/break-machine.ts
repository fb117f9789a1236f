import type { BreakCondition, BreakMachine } from '../../src/terminal/breaks.ts'
import { lineBreakNames, type BreakRules } from './break-rules.ts'

const NO_BREAK = 0
const BREAK = 1

/** LB9, LB10: a mark belongs to what stands before it, but after one of these it is a letter. */
const noBase = 'sot BK CR LF NL SP ZW'
const marks = 'CM ZWJ'

/** What the rules may call each of several things. */
type Names = readonly (readonly string[])[]

/** All that the rules may call a class: `QU.open` is `QU.open`, `QU` and `.open`. */
function classNames(name: string): string[] {
  const [base = '', part] = name.split('.')
  return part === undefined ? [name] : [name, base, `.${part}`]
}

/** Which of the things so named a list of names in a rule means. */
function chosen(list: string, all: Names): number[] {
  const wanted = list.replace('^ ', '').split(' ')
  const indexes = [...all.keys()]
  if (list === '*') return indexes
  return indexes.filter((index) => all[index]?.some((name) => wanted.includes(name)) === !list.startsWith('^ '))
}

interface Rule {
  readonly states: readonly number[]
  readonly classes: readonly number[]
  readonly decision: number
  /** By class, and last the end of the text: 1 where the rule holds if that follows. */
  readonly following: string | undefined
}

function parseRule(rule: string, states: Names, classes: Names): Rule {
  const [, before, sign, after, , next] = /^(.+) ([×÷]) (.+?)( if (.+))?$/.exec(rule) ?? []
  if (before === undefined || after === undefined) throw new Error(`Cannot read the rule "${rule}"`)
  const all = [...classes, ['eot']]
  const held = new Set(next === undefined ? [] : chosen(next, all))
  return {
    states: chosen(before, states),
    classes: chosen(after, classes),
    decision: sign === '÷' ? BREAK : NO_BREAK,
    following: next === undefined ? undefined : all.map((_, index) => (held.has(index) ? 1 : 0)).join(''),
  }
}

/** Conditions, each kept once; one is known by BREAK and its place from 1. */
function conditionList(): { list: BreakCondition[]; add: (condition: BreakCondition) => number } {
  const list: BreakCondition[] = []
  const add = (condition: BreakCondition): number => {
    const known = list.findIndex((one) => JSON.stringify(one) === JSON.stringify(condition))
    if (condition.decision === condition.otherwise) return condition.decision
    return BREAK + (known === -1 ? list.push(condition) : known + 1)
  }
  return { list, add }
}

function decide(rules: readonly string[], states: Names, classes: Names): Omit<BreakMachine, 'nextStates'> {
  const decisions = new Uint8Array(states.length * classes.length)
  const { list, add } = conditionList()
  // From the last to the first, so that an earlier rule overrules the later, or falls back on it.
  for (const rule of rules.toReversed().map((text) => parseRule(text, states, classes))) {
    for (const cell of rule.states.flatMap((state) => rule.classes.map((index) => state * classes.length + index))) {
      const { decision, following } = rule
      const otherwise = decisions[cell] ?? NO_BREAK
      decisions[cell] = following === undefined ? decision : add({ following, decision, otherwise })
    }
  }
  return { decisions, conditions: list }
}

function follow({ contexts }: BreakRules, states: Names, classes: Names): Uint8Array {
  const nextStates = new Uint8Array(states.length * classes.length)
  const bare = new Set(chosen(noBase, states))
  const joined = new Set(chosen(marks, classes))
  const letter = 1 + lineBreakNames.indexOf('AL')
  for (const state of states.keys()) {
    const marked = bare.has(state) ? letter : state
    for (const index of classes.keys())
      nextStates[state * classes.length + index] = joined.has(index) ? marked : 1 + index
  }
  for (const context of contexts.toReversed()) {
    const arisen = states.findIndex(([name]) => name === context.name)
    for (const state of chosen(context.before, states)) {
      for (const index of chosen(context.after, classes)) nextStates[state * classes.length + index] = arisen
    }
  }
  return nextStates
}

/** Compiles rules to the machine that breakOpportunities runs: its states are what may stand before a place. */
export function breakMachine(rules: BreakRules): BreakMachine {
  const classes: Names = lineBreakNames.map(classNames)
  const states: Names = [['sot'], ...classes, ...rules.contexts.map(({ name, also }) => [name, ...also.split(' ')])]
  return { ...decide(rules.rules, states, classes), nextStates: follow(rules, states, classes) }
}
