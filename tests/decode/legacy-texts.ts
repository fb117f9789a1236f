// The beginnings of articles made up for the tests, in languages that were written in many encodings; and the way back
// from text to bytes, which Node does not have.

/** By language: some paragraphs of a small article. */
export const legacyTexts = {
  ar: 'افتتحت بلدية المدينة صباح الأحد جسرًا للمشاة فوق النهر، يربط السوق القديم بالحي الجنوبي، ويختصر الطريق على آلاف التلاميذ والعمال الذين كانوا يعبرون بالقوارب كل يوم.\nقال المهندس المشرف على المشروع إن طول الجسر يبلغ 240 مترًا، وإن عرضه يسمح بمرور الدراجات إلى جانب المشاة.\nيرى كثير من سكان الحي أن الجسر سيغير حياتهم، فقد كانت الرحلة إلى المدرسة تستغرق ساعة كاملة حين يرتفع ماء النهر في الشتاء؛ هل تصدق ذلك؟\n',
  fa: 'پس از سه سال تعطيلي، کتابخانه\u200cي روستا هفته\u200cي آينده با پنج هزار جلد کتاب تازه درهاي خود را به روي کودکان باز مي\u200cکند.\nمدير کتابخانه گفت که بيشتر کتاب\u200cها را مردم شهرهاي ديگر فرستاده\u200cاند و گروهي از دانشجويان هم چند ماه براي چيدن آن\u200cها وقت گذاشته\u200cاند.\n',
  he: 'אחרי שנה של עבודה בשבתות ובערבים פתחו תושבי השכונה את הגינה החדשה, ובה 40 ערוגות ירק, עצי פרי ופינת ישיבה לקשישים שמבקשים לנוח בצל בימי הקיץ.\nתלמידי בית הספר הסמוך מגיעים בכל בוקר לפני השיעורים כדי להשקות את העצים, והמורים אומרים שהילדים לומדים שם יותר מאשר בכיתה.\n',
  ru: 'После долгой зимы в посёлок снова пришёл паром, и жители вышли на берег, чтобы встретить его с цветами и музыкой.\nКапитан рассказал, что лёд на реке сошёл на две недели раньше обычного, поэтому первый рейс перенесли на субботу.\nТеперь дорога до города займёт сорок минут вместо трёх часов.\n',
  uk: 'Після довгої зими до селища знову прийшов пором, і мешканці вийшли на берег, щоб зустріти його з квітами та музикою.\nКапітан розповів, що крига на річці зійшла на два тижні раніше, ніж зазвичай, тому перший рейс перенесли на суботу.\n',
  el: 'Ύστερα από δέκα χρόνια σιωπής, το παλιό ρολόι της πλατείας χτύπησε ξανά το μεσημέρι της Κυριακής και όλοι βγήκαν στα μπαλκόνια.\nΟ τεχνίτης είπε ότι έλειπαν μόνο τρία γρανάζια και ότι τα έφτιαξε με το χέρι στο εργαστήριό του.\n',
  tr: 'Köyün eski değirmeni, on yıl süren bir çalışmanın ardından geçen cumartesi günü yeniden dönmeye başladı.\nÇocuklar ilk unu görmek için sabahın erken saatlerinde ırmağın kıyısına indi; yaşlılar ise şarkılar söyledi.\n',
  pl: 'Po długiej zimie do wioski wrócił prom, a mieszkańcy wyszli na brzeg, żeby go powitać kwiatami i muzyką.\nKapitan opowiedział, że lód na rzece puścił dwa tygodnie wcześniej niż zwykle, więc pierwszy rejs przesunięto na sobotę.\n',
  fr: 'Arrêté depuis plus de soixante ans, le moulin du village a recommencé à moudre du blé samedi dernier, devant des habitants venus nombreux voir la roue se remettre en mouvement.\nUne vingtaine de bénévoles ont passé leurs dimanches à démonter les engrenages et à nettoyer le canal\u2026 « Quel bonheur », dit l\u2019un d\u2019eux.\n',
  de: 'Zum ersten Mal seit vielen Jahren wird die kleine Fähre auch in den Wintermonaten über den See fahren, weil die Gemeinde einen neuen Motor gekauft hat.\nWer am anderen Ufer wohnt, musste bisher mit dem Bus um den ganzen See herum fahren, während die Überfahrt nur zwölf Minuten dauert.\n',
  es: 'Después de once años sin tren nocturno, la línea de la montaña volverá a llevar viajeros por la noche a partir de marzo, anunció el martes la compañía.\n¿Cuánto cuesta una cama? Más o menos lo mismo que una habitación en un hotel pequeño, según el señor Núñez.\n',
  ja: '長い冬が終わり、島の小さな港に連絡船が戻ってきた。住民たちは花を持って岸に集まり、船長を迎えた。\n船長によると、今年は氷がいつもより二週間早く解けたため、最初の便を土曜日に変えたという。\nこれで町までの道のりは三時間から四十分になる。カメラを持った観光客も多かった。\n',
  ko: '긴 겨울이 끝나고 섬의 작은 항구에 여객선이 다시 돌아왔다. 주민들은 꽃을 들고 부두에 나와 선장을 맞이했다.\n선장은 올해 얼음이 평소보다 두 주일 일찍 녹아서 첫 배를 토요일로 옮겼다고 말했다.\n',
  zh: '漫长的冬天过去了，渡船又回到了岛上的小港口。居民们拿着鲜花来到岸边，迎接船长。\n船长说，今年的冰比往年早两个星期融化，所以第一班船改在星期六。从现在起，到城里只需要四十分钟，而不是三个小时。\n',
  'zh-Hant':
    '漫長的冬天過去了，渡船又回到了島上的小港口。居民們拿著鮮花來到岸邊，迎接船長。\n船長說，今年的冰比往年早兩個星期融化，所以第一班船改在星期六。從現在起，到城裡只需要四十分鐘，而不是三個小時。\n',
  th: 'หลังจากฤดูหนาวอันยาวนาน เรือข้ามฟากก็กลับมาที่หมู่บ้านอีกครั้ง ชาวบ้านพากันออกมาต้อนรับที่ริมฝั่งพร้อมดอกไม้\nกัปตันเล่าว่าปีนี้น้ำลดเร็วกว่าปกติสองสัปดาห์ จึงเลื่อนเที่ยวแรกเป็นวันเสาร์\n',
} as const

export type LegacyLanguage = keyof typeof legacyTexts

/** The encodings of more bytes than one, by the labels of the standard. */
const ofPairs = new Set(['shift_jis', 'euc-jp', 'euc-kr', 'gbk', 'gb18030', 'big5'])

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

/** The bytes of every character of an encoding: of one byte, and of two where it has such. */
function tableOf(label: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(label)
  if (known !== undefined) return known
  const table = new Map<string, readonly number[]>()
  const add = (...sequence: number[]): void => {
    const text = decodeOrNot(label, sequence)
    if (text !== undefined && Array.from(text).length === 1 && !table.has(text)) table.set(text, sequence)
  }
  for (let byte = 0; byte < 256; byte++) add(byte)
  if (ofPairs.has(label)) {
    for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) add(lead, trail)
  }
  tables.set(label, table)
  return table
}

/** What Node 20 does not get right of windows-1252 (0x80 to 0x9f), in the order of the bytes. */
const curly =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

function decodeOrNot(label: string, sequence: readonly number[]): string | undefined {
  const [first = 0] = sequence
  if (label === 'windows-1252' && first >= 0x80 && first < 0xa0) return curly[first - 0x80]
  try {
    return new TextDecoder(label, { fatal: true }).decode(Uint8Array.from(sequence))
  } catch {
    return undefined
  }
}

/** A text in an encoding of the standard; what it has no character for is left out. */
export function encode(text: string, label: string): Uint8Array {
  if (label === 'utf-8') return new TextEncoder().encode(text)
  if (label === 'utf-16le') return Uint8Array.from(Buffer.from(text, 'utf16le'))
  if (label === 'utf-16be') return Uint8Array.from(Buffer.from(text, 'utf16le').swap16())
  const table = tableOf(label)
  return Uint8Array.from(Array.from(text).flatMap((character) => table.get(character) ?? []))
}
