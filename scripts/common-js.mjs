// The parts of a bundle as CommonJS: esbuild cuts only modules into parts. Its own translation makes a getter of each export
// and another of each import, three calls where one part calls another, and a tenth more to load.

import { basename } from 'node:path'
import { isDeepStrictEqual } from 'node:util'

// As esbuild writes them, each on a line of its own.
const importing = /^import (?:\{(?<bindings>[^{}]*)\} from )?(?<from>"[^"]+");$/gm
const importingLater = /\bimport\((?<from>"[^"]+")\)/g
const exporting = /^export (?:\{(?<bindings>[^{}]*)\}|default (?<value>.+));$/gm
/** What CommonJS does not have: the rest of a module, and a `default` of Node's own modules. */
const unknown = /^(?:import|export)\b.*|\bimport\.meta\b|\bdefault: \w+\} = require\("(?!\.).*/m

/**
 * A module as esbuild bundles it, before it is made small, as the body of a function of `__exports` and `require`. Its
 * exports are handed on when it has run: none of them changes later. Throws where something imported or exported is written
 * in a way it does not know.
 *
 * @param {string} source
 * @param {Pick<import('esbuild').Metafile['outputs'][string], 'imports' | 'exports'>} told
 */
export function commonJs(source, told) {
  /** @type {string[]} */
  const imported = []
  /** @type {string[]} */
  const required = []
  /** @type {string[]} */
  const exported = []
  const body = source
    .replaceAll(importing, (_, bindings, from) => {
      imported.push(from)
      required.push(
        bindings === undefined
          ? `require(${from});`
          : `var {${bindings.trim().replaceAll(' as ', ': ')}} = require(${from});`,
      )
      return ''
    })
    .replaceAll(importingLater, (_, from) => {
      imported.push(from)
      return `Promise.resolve().then(() => require(${from}))`
    })
    .replaceAll(exporting, (_, bindings, value) => {
      const pairs = value === undefined ? namesOf(bindings) : [[value, 'default']]
      exported.push(...pairs.map(([, name = '']) => name))
      return pairs.map(([local, name]) => `__exports.${name} = ${local};`).join('\n')
    })
  verify(
    imported.map((from) => basename(JSON.parse(from))),
    told.imports.filter(({ kind }) => kind !== 'require-call').map(({ path }) => basename(path)),
  )
  verify(exported, told.exports)
  const made = [...required, body].join('\n')
  const [beyond] = unknown.exec(made) ?? []
  if (beyond !== undefined) throw new Error(`esbuild wrote what CommonJS does not have: ${beyond}`)
  return made
}

/**
 * What is exported: its name within the module, and without.
 *
 * @param {string} bindings
 */
const namesOf = (bindings) =>
  bindings.split(',').map((each) => {
    const [local, name = local] = each.trim().split(' as ')
    return [local, name]
  })

/**
 * @param {readonly string[]} found
 * @param {readonly string[]} told
 */
function verify(found, told) {
  if (!isDeepStrictEqual(new Set(found), new Set(told))) {
    throw new Error(`esbuild no longer writes modules as it did: found ${found.join(', ')}, not ${told.join(', ')}`)
  }
}
