const pieces: readonly (readonly string[])[] = [
  // Controls, and what terminals do for them.
  [
    '\0',
    '\u0007',
    '\b',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '\u001b',
    '\u007f',
    '\u0085',
    '\u009b',
    '\u009d',
    '\u2028',
    '\u2029',
  ],
  ['\u001b[31m', '\u001b[2J', '\u001b[8m', '\u001b]0;owned\u0007', '\u001b]52;c;eA==\u0007', '\u001bP$q"p\u001b\\'],
  ['\u001b]8;;file:///etc/passwd\u001b\\x\u001b]8;;\u001b\\', '\u009b5n', '\u001b[8l', '\u001b(0', '\u001bc'],
  // What turns lines around, and what nobody sees.
  ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069', '\u200e', '\u200f'],
  ['\u061c', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u034f', '\u180e', '\u3164', '\u{e0041}'],
  // Halves, and what is no character.
  ['\ud800', '\udc00', '\uffff', '\ufffd', '\ufffe', '\u{10ffff}', '\ue000', '\u{fdd0}'],
  // Marks on marks, joins, wide and emoji.
  ['\u0301'.repeat(50), '\u064e\u0651'.repeat(20), '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}', '\u{1f1e6}', '\ufe0f'],
  ['\u0640'.repeat(30), '\ufdfa', '\ufdfd', '\u1100\u1161\u11a8', '\u0e33', '中', '\u0600', '\u06dd', '\ua9c5'],
  // Markdown.
  ['# ', '## ', '####### ', '- ', '* ', '1. ', '٣. ', '> ', '```', '~~~', '***', '---', '===', '|', '|-|', '[x](', ')'],
  [
    '![',
    '](javascript:alert(1))',
    '](https://a.example/\u001b]8;;x\u0007)',
    '<https://a.example/\u202e>',
    '[^1]:',
    '`',
  ],
  [
    '[a](data:text/html,x)',
    '[b](HTTPS://EXAMPLE.ORG/%0a%1b)',
    '[c](mailto:a@b.example)',
    '[d](//a.example)',
    '\\',
    '    ',
  ],
  ['---\na: &a [x, x]\nb: [*a, *a]\n---\n', '+++\n', '---\ntitle: !!js/function x\n---\n', 'title: \u202ex\n'],
  // HTML.
  [
    '<',
    '>',
    '</',
    '<!--',
    '-->',
    '<![CDATA[',
    '<script>',
    '</script>',
    '<style>',
    '<svg onload=x>',
    '<math>',
    '<template>',
  ],
  [
    '<a href="javascript:x">',
    '<a href="https://a.example/&#27;]8;;x&#7;">',
    '<base href="x">',
    '<meta charset="utf-7">',
  ],
  [
    '<html dir="rtl" lang="\u202e">',
    '<bdo dir="rtl">',
    '<table><tr><td>',
    '<p>',
    '<h1>',
    '</h1>',
    '<li>',
    '<pre>',
    '<br>',
  ],
  ['&#0;', '&#x1b;[31m', '&#x202e;', '&#xd800;', '&amp;', '&bogus;', '&#99999999;', '<!DOCTYPE html>', '<plaintext>'],
  // What is taken for structure.
  ['2.1 ', '(', ')', '"', '\u201c', '\u201d', ':', '?', '؟', '.', '…', '...', '/', '@', 'https://a.example/x?y'],
]

/** What somebody would put into a page to do harm with it, or what does harm by itself. */
export const hostilePieces: readonly string[] = pieces.flat()
