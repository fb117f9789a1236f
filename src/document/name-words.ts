// Words that tell the name of a person or a place from other words: tables, in the languages articles come in.

import { once } from './once.ts'

/** Stands small in a name: of descent, and of a place a family is from. */
const particles = once(
  () =>
    new Set(
      'von van den der de del della di da das do dos du des la le las los ten ter te bin ibn bint ben bar abu al el af av y e i'.split(
        ' ',
      ),
    ),
)

/** Whether a word may stand small inside a name. */
export const isParticle = (word: string): boolean => particles().has(word.toLowerCase())

/** Places that are written like the name of a person. */
export const multiwordPlace =
  /^(?:new (?:york|delhi|orleans|jersey|zealand|mexico)|los angeles|las vegas|san \S+|santa \S+|s\u00e3o paulo|rio de janeiro|buenos aires|mexico city|hong kong|kuala lumpur|abu dhabi|tel aviv|cape town|addis (?:ababa|abeba)|bad \S+|baden-baden|frankfurt am main|united (?:states|kingdom|nations)|saudi arabia|south \S+|north \S+|رام الله|تل أبيب|أبو ظبي|الدار البيضاء|بيت لحم|خان يونس|شرم الشيخ|תל אביב|באר שבע|כפר סבא|نئی دہلی)$/i

/** What no name of a person has among its words. */
const noName = once(
  () =>
    new Set(
      [
        'in on by at from since until during after before the an this that these those my your our his her its their we they you it all any some no not what who how why when where',
        'time times numbers way day night year age law hand design default popular royal special order force means chance mistake',
        'accident air sea land rail road train boat car far contrast comparison invitation appointment request demand itself himself',
        'staff reporter reporters writer writers correspondent correspondents editor editors editorial board team desk news newsroom',
        'press agency agencies media online today world sport sports politics business opinion contributor contributors author authors',
        'zu zum zur vom dem ein eine einem einer eines diesem dieser allen heute morgen gestern anfang hier bis nach neuem haus aus mir uns ihnen anderen',
        'redaktion redakteur redakteurin korrespondent korrespondentin reporterin agenturen autor autorin zeitung',
        'ce cette ces les une un notre nos votre rapport cons\u00e9quent exemple r\u00e9daction correspondant correspondante',
        'una este esta esto que favor ejemplo fin qu\u00e9 eso ello nuestro nuestra redacci\u00f3n corresponsal primera',
        'في من على إلى الى عن مع أن إن ان كان كانت هذا هذه ذلك التي الذي لا ما لم لن قد كل بعد قبل عند بين حول خلال هو هي أنه بأن',
        'مراسل مراسلة محرر رئيس التحرير وكالات صحيفة موقع',
        'در از به که این آن را است بود با برای تا هر شد شده می\u200cشود نیست بر پس اما',
        'کے کی کا میں سے نے ہے ہیں کو پر یہ وہ اور تھا تھی نہیں گیا',
        'של את על זה זאת זו הוא היא לא כן עם אל מה כי אבל גם יש אין היה היתה הייתה כל או אם כך',
      ].flatMap((words) => words.split(' ')),
    ),
)

/** Whether no name of a person or a place has this word. */
export const isNoName = (word: string): boolean => noName().has(word.toLowerCase())
