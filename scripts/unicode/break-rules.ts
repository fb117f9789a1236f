// UAX #14 as data: what stands before a place, × (no break) or ÷ (a line may be broken), what stands after. The first
// rule that speaks of both decides. Names are those of the classes: `QU` is also `QU.open`,
// and `.extend` every class so divided; `*` is anything; `^ A B` anything but A and B. `if` looks one character further.

/** The classes of Line_Break after LB1, divided where a rule divides one. AL first: 0 is what a table of runs leaves out. */
export const lineBreakNames: readonly string[] = `
  AL AL.prepend AL.extend B2 BA BA.hyphen BB BK CB CL CM CM.control CM.extend CP CR EB EM EX GL GL.extend H2 H3 HL HY
  ID ID.unassigned IN IS JL JT JV LF NL NS NS.extend NU NU.prepend OP.narrow OP.wide PO PR QU QU.open QU.close RI SP SY
  WJ ZW ZWJ`
  .trim()
  .split(/\s+/)

/** A longer memory of what stands before a place than the class of its last character. */
export interface BreakContext {
  readonly name: string
  /** What else the rules may call it. */
  readonly also: string
  /** It arises from one of these... */
  readonly before: string
  /** ...when one of these classes follows. The first context that so arises is taken. */
  readonly after: string
}

export interface BreakRules {
  readonly contexts: readonly BreakContext[]
  readonly rules: readonly string[]
}

/** Where a word starts: UAX #14 15.1 LB20a, and after an opening punctuation mark. */
const wordStart = 'sot BK CR LF NL SP ZW CB GL OP QU-opens'

const contexts: readonly BreakContext[] = [
  // `X~` is X and spaces after it.
  { name: 'OP~', also: 'SP', before: 'OP OP~', after: 'SP' },
  { name: 'ZW~', also: 'SP', before: 'ZW ZW~', after: 'SP' },
  { name: 'B2~', also: 'SP', before: 'B2 B2~', after: 'SP' },
  { name: 'CL~', also: 'SP', before: 'CL CP CL~', after: 'SP' },
  { name: 'QU-opens~', also: 'QU~ SP', before: 'QU-opens QU-opens~', after: 'SP' },
  { name: 'QU~', also: 'SP', before: 'QU QU~', after: 'SP' },
  // UAX #14 15.1 LB15a: a quotation mark that opens, by its kind and its place.
  { name: 'QU-opens', also: 'QU.open QU', before: 'sot BK CR LF NL OP QU GL SP ZW', after: 'QU.open' },
  { name: 'HY-starts', also: 'HY', before: `${wordStart} HY-starts`, after: 'HY' },
  { name: 'BA-starts', also: 'BA.hyphen BA', before: wordStart, after: 'BA.hyphen' },
  { name: 'SY-starts', also: 'SY', before: `${wordStart} SY-starts`, after: 'SY' },
  { name: 'HL-HY', also: 'HY', before: 'HL', after: 'HY' },
  { name: 'HL-BA', also: 'BA', before: 'HL', after: 'BA' },
  { name: 'RI-pair', also: '', before: 'RI', after: 'RI' },
  // Inside a number, and after the bracket that closes one.
  { name: 'NU-SY', also: 'SY', before: 'NU NU-SY NU-IS', after: 'SY' },
  { name: 'NU-IS', also: 'IS', before: 'NU NU-SY NU-IS', after: 'IS' },
  { name: 'NU-CL', also: 'CL', before: 'NU NU-SY NU-IS', after: 'CL' },
  { name: 'NU-CP', also: 'CP', before: 'NU NU-SY NU-IS', after: 'CP' },
]

const mandatory: readonly string[] = [
  'sot × *', // LB2
  'BK ÷ *', // LB4
  'CR × LF', // LB5
  'CR LF NL ÷ *', // LB5
  '* × BK CR LF NL', // LB6
]

// LB1 is in the table, LB3 for the caller, LB8a and LB10 in break-machine.ts.
const unconditional: readonly string[] = [
  '* × SP ZW', // LB7
  'ZW ZW~ ÷ *', // LB8
  '* × WJ', // LB11
  'WJ × *', // LB11
  'GL × *', // LB12
  '^ SP BA HY × GL', // LB12a
  '* × CL CP EX IS SY', // LB13
  'OP OP~ × *', // LB14
  'QU QU~ × OP', // LB15
  'CL CP CL~ × NS', // LB16
  'B2 B2~ × B2', // LB17
  'SP ÷ *', // LB18
  '* × CM ZWJ', // LB9; after a space LB10 makes the mark a letter, so that LB18 comes first
  '* × QU', // LB19
  'QU × *', // LB19
  '* ÷ CB', // LB20
  'CB ÷ *', // LB20
]

const pairs: readonly string[] = [
  '* × BA HY NS', // LB21
  'BB × *', // LB21
  'HL-HY HL-BA × *', // LB21a
  'SY × HL', // LB21b
  '* × IN', // LB22
  'AL HL × NU', // LB23
  'NU × AL HL', // LB23
  'PR × ID EB EM', // LB23a
  'ID EB EM × PO', // LB23a
  'PR PO × AL HL', // LB24
  'AL HL × PR PO', // LB24
  // LB25 as in example 7 of section 8.2, which is what LineBreakTest.txt expects.
  'PR PO × NU',
  'PR PO × OP HY if NU',
  'OP HY × NU',
  'NU NU-SY NU-IS × NU SY IS CL CP',
  'NU NU-SY NU-IS NU-CL NU-CP × PO PR',
  'JL × JL JV H2 H3', // LB26
  'JV H2 × JV JT', // LB26
  'JT H3 × JT', // LB26
  'JL JV JT H2 H3 × PO', // LB27
  'PR × JL JV JT H2 H3', // LB27
  'AL HL × AL HL', // LB28
  'IS × AL HL', // LB29
  'AL HL NU × OP.narrow', // LB30
  'CP × AL HL NU', // LB30
  'RI × RI', // LB30a
  'EB × EM', // LB30b
  'ID.unassigned × EM', // LB30b
  '* ÷ *', // LB31
]

/** UAX #14 of Unicode 15.0, as LineBreakTest.txt tests it. */
export const standardRules: BreakRules = { contexts, rules: [...mandatory, ...unconditional, ...pairs] }

/** Where a reader expects another thing than the standard: docs/line-breaking.md tells why, one by one. */
export const readerChanges: Readonly<Record<string, BreakRules>> = {
  'never inside a grapheme': {
    // A mark ends a flag's first half (GB12): the next half starts another flag.
    contexts: [{ name: 'RI-marked', also: '', before: 'RI', after: 'CM ZWJ' }],
    // ZWSP is no base for a mark.
    rules: ['ZW ÷ .extend EM ZWJ', '* × .extend EM ZWJ', '.prepend × *'],
  },
  // French « quotations », set off by plain spaces: LB15a and LB15b of Unicode 15.1.
  'quotation marks beside what they quote': {
    contexts: [],
    rules: ['QU-opens~ × *', 'SP × QU.close if SP GL WJ CL QU CP EX IS SY BK CR LF NL ZW eot'],
  },
  // An option, a path: LB20a of Unicode 15.1, wider.
  'a word with its first hyphens or slashes': {
    contexts: [],
    rules: ['HY-starts BA-starts SY-starts × AL HL', 'SP ÷ SY if AL HL NU'],
  },
  // LB25 without the example's change: `.5`, `Q3/2026`.
  'a number with the point or slash before it': { contexts: [], rules: ['IS SY × NU'] },
}

/** The standard's rules with some changed. */
export const changedRules = (changes: readonly BreakRules[]): BreakRules => ({
  contexts: [...changes.flatMap((change) => change.contexts), ...contexts],
  rules: [...mandatory, ...changes.flatMap((change) => change.rules), ...unconditional, ...pairs],
})

/** The rules lines are broken by. */
export const readerRules: BreakRules = changedRules(Object.values(readerChanges))
