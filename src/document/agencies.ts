// News agencies, by the names and signs that stand in articles: a row a few agencies, in the languages articles come in.
// Signs are written as agencies write them, so case counts; and they are looked up whole, never inside words.

import { once } from './once.ts'

const names = once(() =>
  [
    'Reuters|REUTERS|رويترز|رویترز|روئٹرز|רויטרס|路透|路透社|ロイター|ロイター通信',
    'Associated Press|ASSOCIATED PRESS|AP|AP通信|أسوشيتد برس|أسوشييتد برس|آسوشیتدپرس|اے پی|美联社|美聯社',
    'AFP|AFP通信|Agence France-Presse|Agence France Presse|فرانس برس|فرانس پرس|فرانسه|اے ایف پی|法新社|dpa|DPA',
    'Xinhua|XINHUA|شينخوا|شین\u200cهوا|شینهوا|新华社|新華社|新华网|中新社|中新网|中国新闻网|中央社|人民网|央视新闻|CNA',
    'WAFA|Wafa|وفا|Anadolu|Anadolu Agency|Anadolu Ajans\u0131|AA|الأناضول|الاناضول|آناتولی|آناتولو',
    'IRNA|ایرنا|إرنا|ISNA|ایسنا|إيسنا|Mehr|Mehr News|Mehr News Agency|مهر|Tasnim|تسنیم|Fars|Fars News|فارس|ایلنا|ILNA|ایمنا|برنا',
    'Kyodo|Kyodo News|共同|共同通信|共同通信社|Jiji|Jiji Press|時事|時事通信|時事通信社|Yonhap|يونهاب|聯合ニュース',
    'PTI|ANI|IANS|UNI|APP|BSS|اے پی پی|آئی این پی|این این آئی',
    'EFE|Efe|Europa Press|EUROPA PRESS|ANSA|Ansa|Lusa|LUSA|Belga|BELGA|APA|SDA|sda|Keystone-SDA|SID|sid|epd|KNA|afp|rtr|TT',
    'KUNA|كونا|SPA|واس|WAM|وام|QNA|قنا|MENA|SANA|سانا|Petra|بترا|NNA|TAP|وات|APS|وأج|MAP|ومع|سبأ|نينا',
    'TASS|ТАСС|تاس|РИА Новости|RIA Novosti|نوفوستي|Interfax|Интерфакс|Sputnik|سبوتنيك|اسپوتنیک|UPI|Bloomberg|بلومبرغ|بلومبرگ',
    'PRNewswire|PR Newswire|Business Wire|BUSINESS WIRE|GLOBE NEWSWIRE|ots',
    'agencies|Agencies|Agenturen|agences|agencias|وكالات|الوكالات|خبر ایجنسیاں|סוכנויות|סוכנויות הידיעות',
  ].flatMap((row) => row.split('|')),
)

const known = once(() => new Set(names()))
/** Signs of Arabic agencies, of single letters: with blanks or stops between, or none. */
const signs: ReadonlySet<string> = new Set(['أفب', 'دبأ', 'أشأ'])

/** What may stand before a name. */
const said = /^(?:[Tt]he|وكالة(?: أنباء| الأنباء)?|خبرگزاری|סוכנות) /

/** Between those who share a report. */
const between = /\s*[/,\u060c\u3001+&\uff0f=\uff1d\u30fb]\s*|\s+(?:and|und|et|y|و)\s+|\s+و(?=\S)/

const isAgency = (name: string): boolean =>
  known().has(name) || known().has(name.replace(said, '')) || signs.has(name.replace(/[\s.]+/g, ''))

/** Names of agencies together are no longer than this, in UTF-16 units. */
const longest = 80

/** The agencies a text names, where it names nothing else; quotation marks and brackets around them set aside. */
export function agencyOf(text: string): string | undefined {
  if (text === '' || text.length > longest) return undefined
  const inside = text.replace(/^[\s("\u201c\u00ab\uff08]+|[\s)"\u201d\u00bb\uff09]+$/g, '')
  // `dpa/tmn`: a service of dpa.
  const [first = '', ...others] = inside.split(between)
  const isService = first.toLowerCase() === 'dpa' && others.every((name) => /^[a-z]{2,4}$/.test(name))
  return isAgency(first) && (isService || others.every(isAgency)) ? inside : undefined
}

/** The names that stand among other characters without a space, the longest first. */
const unspaced = once(() =>
  names()
    .filter((name) => /^[\u3040-\u9fff]/.test(name))
    .toSorted((one, other) => other.length - one.length),
)

/** The agency a Chinese or Japanese text begins with. */
export const agencyAtStart = (text: string): string | undefined => unspaced().find((name) => text.startsWith(name))

/** The agency a Chinese or Japanese text ends with. */
export const agencyAtEnd = (text: string): string | undefined => unspaced().find((name) => text.endsWith(name))
