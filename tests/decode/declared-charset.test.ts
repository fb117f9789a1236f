import { describe, expect, test } from 'vitest'
import { declaredCharset } from '../../src/decode/declared-charset.ts'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

describe('declaredCharset()', () => {
  test.for([
    ['<meta charset="windows-1256">', 'windows-1256'],
    ['<!doctype html><html><head><META CHARSET = iso-8859-8 >', 'iso-8859-8'],
    ['\u00ef\u00bb\u00bf <meta charset=utf-8>', 'utf-8'],
    [`<meta content='text/html; charset=Windows-1255' http-equiv=Content-Type>`, 'windows-1255'],
    ['<meta http-equiv="content-type" content="text/html; charset = &quot;">', '&quot'],
    ['<?xml version="1.0" encoding="windows-1251"?><html>', 'windows-1251'],
    ['<!-- <meta charset="koi8-r"> --><meta charset="big5">', 'big5'],
    ['<meta name="a" content="charset=big5"><meta charset="gbk">', 'gbk'],
    ['<meta charset="utf-16">', 'utf-8'],
    ['<meta charset="x-user-defined">', 'windows-1252'],
  ] as const)('reads %s', ([page, label]) => {
    expect(declaredCharset(bytes(page))).toBe(label)
  })

  test.for([
    'A text that tells of <meta charset="big5">.',
    '',
    '<p>no meta</p>',
    '<meta charset="">',
    '<meta content="text/html; charset=big5">',
    `<!--${' '.repeat(1100)}--><meta charset="big5">`,
    '<!-- never closed <meta charset="big5">',
  ])('says nothing of %j', (page) => {
    expect(declaredCharset(bytes(page))).toBeUndefined()
  })
})
