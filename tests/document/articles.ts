// Small articles made up for the tests, one a language, and the ways in which a text file may hold them.

/** What an article says, apart from how a file holds it. */
export interface Story {
  readonly title: string
  readonly lede: readonly string[]
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[]
}

export const stories = {
  ar: {
    title: 'مدينة الساحل تفتح جسرها الجديد بعد عامين من العمل',
    lede: [
      'افتتحت بلدية المدينة صباح الأحد جسرًا للمشاة فوق النهر، يربط السوق القديم بالحي الجنوبي، ويختصر الطريق على آلاف التلاميذ والعمال الذين كانوا يعبرون بالقوارب كل يوم.',
    ],
    sections: [
      {
        heading: 'طريق أقصر إلى السوق',
        paragraphs: [
          'قال المهندس المشرف على المشروع إن طول الجسر يبلغ 240 مترًا، وإن عرضه يسمح بمرور الدراجات إلى جانب المشاة، مضيفًا أن “العمل لم يتوقف يومًا واحدًا” منذ وضع حجر الأساس.',
          'وأوضح أن الخشب المستعمل جاء من غابات المنطقة، وأن صيانته لن تكلف البلدية أكثر مما كانت تنفقه على القوارب في السنة الواحدة.',
        ],
      },
      {
        heading: 'ماذا يقول السكان',
        paragraphs: [
          'يرى كثير من سكان الحي الجنوبي أن الجسر سيغير حياتهم، فقد كانت الرحلة إلى المدرسة تستغرق ساعة كاملة حين يرتفع ماء النهر في الشتاء، وأصبحت اليوم عشر دقائق فقط.',
        ],
      },
    ],
  },
  fa: {
    title: 'کتابخانه\u200cی کوچک روستا دوباره باز می\u200cشود',
    lede: [
      'پس از سه سال تعطیلی، کتابخانه\u200cی روستا هفته\u200cی آینده با پنج هزار جلد کتاب تازه درهای خود را به روی کودکان و بزرگ\u200cترها باز می\u200cکند و هر روز تا شب پذیرای آن\u200cها خواهد بود.',
    ],
    sections: [
      {
        heading: 'کتاب\u200cهایی از سراسر کشور',
        paragraphs: [
          'مدیر کتابخانه گفت که بیشتر کتاب\u200cها را مردم شهرهای دیگر فرستاده\u200cاند و گروهی از دانشجویان هم چند ماه برای چیدن و فهرست کردن آن\u200cها وقت گذاشته\u200cاند تا همه چیز آماده شود.',
        ],
      },
      {
        heading: 'برنامه\u200cی تابستان',
        paragraphs: [
          'در تابستان هر پنج\u200cشنبه برای کودکان قصه می\u200cخوانند و پدربزرگ\u200cها و مادربزرگ\u200cها نیز از روزگار گذشته\u200cی روستا می\u200cگویند تا چیزی از یادها نرود.',
        ],
      },
    ],
  },
  ur: {
    title: 'گاؤں کے سکول میں پہلی بار بجلی آ گئی',
    lede: [
      'پہاڑوں کے درمیان واقع اس گاؤں کے سکول میں پیر کے روز پہلی بار بجلی پہنچی تو بچوں نے تالیاں بجائیں اور بزرگوں نے دعا کی کہ یہ روشنی اب کبھی نہ جائے۔',
    ],
    sections: [
      {
        heading: 'کام کیسے ہوا',
        paragraphs: [
          'گاؤں کے لوگوں نے خود کھمبے اٹھائے اور انجینئروں کے ساتھ مل کر دو مہینے میں تار بچھائے، کیونکہ سڑک اتنی تنگ ہے کہ بڑی گاڑیاں وہاں تک نہیں پہنچ سکتیں۔',
        ],
      },
      {
        heading: 'آگے کیا ہوگا',
        paragraphs: [
          'استاد کہتے ہیں کہ اب شام کو بھی پڑھائی ہو سکے گی اور اگلے سال تک سکول میں کمپیوٹر بھی آ جائیں گے، جن کے لیے چندہ جمع کیا جا رہا ہے۔',
        ],
      },
    ],
  },
  he: {
    title: 'גינה קהילתית חדשה נפתחה בלב השכונה',
    lede: [
      'אחרי שנה של עבודה בשבתות ובערבים פתחו תושבי השכונה את הגינה החדשה, ובה 40 ערוגות ירק, עצי פרי ופינת ישיבה לקשישים שמבקשים לנוח בצל בימי הקיץ.',
    ],
    sections: [
      {
        heading: 'מי משקה את העצים',
        paragraphs: [
          'תלמידי בית\u05beהספר הסמוך מגיעים בכל בוקר לפני השיעורים כדי להשקות את העצים, והמורים אומרים שהילדים לומדים שם יותר מאשר בכיתה על אדמה, על מים ועל סבלנות.',
        ],
      },
      {
        heading: 'התוכנית לחורף',
        paragraphs: [
          'בחורף יבנו המתנדבים חממה קטנה מחלונות ישנים שאספו ברחובות העיר, ומקווים לגדל בה שתילים שיחולקו לגינות אחרות בתל\u05beאביב ובסביבה.',
        ],
      },
    ],
  },
  en: {
    title: 'Night Train Returns to the Mountain Line',
    lede: [
      'After eleven years without a sleeper service, the mountain line will carry passengers through the night again from March, the railway said on Tuesday, with two trains a week in each direction.',
    ],
    sections: [
      {
        heading: 'Old carriages, new beds',
        paragraphs: [
          'The carriages were built in the eighties and have stood in a shed ever since the last train ran; a team of forty has taken out the seats, mended the heating and fitted beds that the children of the town were asked to try.',
          'Nobody expects the trains to be full in the first winter, the head of the line admitted, but she said that people who had once woken up beside the lake would come back to do it again.',
        ],
      },
      {
        heading: 'What a ticket costs',
        paragraphs: [
          'A bed will cost about as much as a room in a small hotel, and those who are content with a seat pay no more than they would for a journey by day, whatever the distance.',
        ],
      },
    ],
  },
  fr: {
    title: 'Le vieux moulin du village tourne de nouveau',
    lede: [
      'Arrêté depuis plus de soixante ans, le moulin du village a recommencé à moudre du blé samedi dernier, devant des habitants venus nombreux voir la roue se remettre en mouvement sous une pluie fine.',
    ],
    sections: [
      {
        heading: 'Dix ans de travaux',
        paragraphs: [
          'Une vingtaine de bénévoles ont passé leurs dimanches à démonter les engrenages, à nettoyer le canal et à retrouver dans les archives de la mairie les plans que le dernier meunier y avait laissés avant de partir.',
        ],
      },
      {
        heading: 'Une farine pour l\u2019école',
        paragraphs: [
          'La première farine ira à la cantine de l\u2019école, où les enfants apprendront à faire le pain avec le boulanger, et ce qui restera sera vendu au marché pour payer l\u2019entretien de la roue.',
        ],
      },
    ],
  },
  de: {
    title: 'Fähre über den See fährt wieder im Winter',
    lede: [
      'Zum ersten Mal seit vielen Jahren wird die kleine Fähre auch in den Wintermonaten über den See fahren, weil die Gemeinde einen neuen Motor gekauft hat, der selbst bei starkem Frost zuverlässig läuft.',
    ],
    sections: [
      {
        heading: 'Kürzere Wege für Schüler',
        paragraphs: [
          'Wer am anderen Ufer wohnt, musste bisher mit dem Bus um den ganzen See herum fahren und war oft länger als eine Stunde unterwegs, während die Überfahrt mit der Fähre nur zwölf Minuten dauert.',
        ],
      },
      {
        heading: 'Wer das Schiff steuert',
        paragraphs: [
          'Zwei Fischer aus dem Dorf haben dafür eine Prüfung abgelegt und wechseln sich nun jede Woche ab, und an den Wochenenden dürfen Kinder einmal selbst das Steuer in die Hand nehmen.',
        ],
      },
    ],
  },
} as const satisfies Readonly<Record<string, Story>>

export type Language = keyof typeof stories

/** The blocks of a story after its title, in order. */
export const body = ({ lede, sections }: Story): string[] => [
  ...lede,
  ...sections.flatMap(({ heading, paragraphs }) => [heading].concat(paragraphs)),
]

export const titleFirst = (story: Story): string[] => [story.title, ...body(story)]
export const titleLast = (story: Story): string[] => [...body(story), story.title]

/** Breaks a block into lines of so many code points at most, as fmt and Python's textwrap do. */
export function hardWrapped(block: string, measure: number): string {
  const lines: string[] = []
  for (const word of block.split(' ')) {
    const open = lines.at(-1)
    if (open !== undefined && codePoints(open) + 1 + codePoints(word) <= measure) {
      lines[lines.length - 1] = `${open} ${word}`
    } else lines.push(word)
  }
  return lines.join('\n')
}

/** Lines of 72 and of 62 by turns: fmt breaks before there is no more room, so that lines come out even. */
export function evenedOut(block: string): string {
  const lines: string[] = []
  for (const word of block.split(' ')) {
    const open = lines.at(-1)
    const measure = lines.length % 2 === 0 ? 62 : 72
    if (open !== undefined && codePoints(open) + 1 + codePoints(word) <= measure) {
      lines[lines.length - 1] = `${open} ${word}`
    } else lines.push(word)
  }
  return lines.join('\n')
}

/** The same as fold -s does it: the space a line is broken at stays at its end, and takes its place in the measure. */
export function folded(block: string, measure: number, lengthOf = codePoints): string {
  const lines: string[] = []
  for (const word of block.split(/(?<= )/)) {
    const open = lines.at(-1)
    if (open !== undefined && lengthOf(open) + lengthOf(word) <= measure) lines[lines.length - 1] = open + word
    else lines.push(word)
  }
  return lines.join('\n')
}

/** As the fold -s of GNU does it, which counts bytes: two for a letter of Arabic or Hebrew. */
export const foldedByBytes = (block: string, measure: number): string => folded(block, measure, Buffer.byteLength)

const codePoints = (text: string): number => Array.from(text).length
