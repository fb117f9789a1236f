import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linkAddress } from '../../src/terminal/link-address.ts'

describe('linkAddress()', () => {
  test.each([
    ['https://a.example/b?c=d#e', 'https://a.example/b?c=d#e'],
    ['HTTP://A.example', 'http://a.example/'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    [' https://a.example ', 'https://a.example/'],
    ['https://a.example/\u062c\u0633\u0631', 'https://a.example/%D8%AC%D8%B3%D8%B1'],
    ['https://\u05d2\u05e9\u05e8.example/', 'https://xn--6db8bc.example/'],
    ['mailto:a b@c.example?subject=\u062c \u062d', 'mailto:a%20b@c.example?subject=%D8%AC%20%D8%AD'],
    ['https://a.example/\u001b]8;;x\u0007\u009c', 'https://a.example/%1B]8;;x%07%C2%9C'],
    ['https://a.example/\ud800', 'https://a.example/%EF%BF%BD'],
  ])('gives %j as printable ASCII', (url, address) => {
    expect(linkAddress(url)).toBe(address)
  })

  test.each([
    '',
    'page.html',
    '//a.example/',
    '#part',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'ftp://a.example/',
    'ssh://a.example/',
    'https://',
    `https://a.example/${'x'.repeat(2083)}`,
    `https://a.example/${'\u062c'.repeat(400)}`,
  ])('leaves out %j', (url) => {
    expect(linkAddress(url)).toBeUndefined()
  })

  test('gives nothing that could end a sequence, whatever the address', () => {
    const any = fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) })
    fc.assert(
      fc.property(fc.constantFrom('https://a.example/', 'https://', 'mailto:'), any, (start, rest) => {
        expect(linkAddress(start + rest) ?? 'mailto:').toMatch(/^(?:https?:\/\/|mailto:)[!-~]*$/)
      }),
    )
  })
})
