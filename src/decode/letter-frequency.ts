// The letters of languages that were written in many encodings, the most frequent first: what text is made of, and what
// bytes read in a wrong encoding are not. ASCII is left out, since nearly all encodings have it.

/** A script's letters in three ranks: those that most of a text is made of, those that are usual, and the rest. */
export type Ranks = readonly [most: string, usual: string, rest: string]

export const letterRanks: readonly Ranks[] = [
  ['اليمنوهرتةسب', 'عدفقكحأجىصش', 'خطضغذثزءئظإؤآپچگکژ\u064b\u064e\u064f\u0650\u0651\u0652\u200c\u0640'],
  ['יוהלאמרתבשנ', 'דעקפחםטגןז', 'סצכץףך\u05b0\u05b4\u05b5\u05b6\u05b7\u05b8\u05b9\u05bc\u05be'],
  ['оеаинтсрвлк', 'мдпуяыьгзбчйхії', 'жшюцщэфъєґёАВДКМНОПРСТ'],
  ['αοιετσνηυρπς', 'κμλωάέήίόύώδγχθ', 'φβξζψϊϋΑΗΚΜΟΤΎΌ'],
  ['านรอกเงมยลวด', 'สตทบปคหข่้ัิี', 'ุูะแโไใืำ็จชผพถณศซธภญฉฝๆ์'],
  ['éèàüöäçñíóáıł', 'ùâêîôûßúãõşąęğøåæ', 'ëïœòìśżźćńőűřčěšžůđďťňĺľŕțșÉÀÖÜÄİ'],
  [
    'のにはをたがとしてでいなかるん、。',
    'れもらさすくきこまあうりえつどだ\u30fc・',
    'けそちほへみめよろわンスルトイクラリアカシコ',
  ],
  ['이다는에의가을하고지', '은기한로를사도들서어나자인', '일대그리시보아수있것라해정부년제'],
  [
    '的一是不了在人有我他',
    '这中大来上国个到说们为子和地出道也时年得就那要下以生会',
    '天过家学对可她里后小么心多之看发起成日月第去从现回三城船長',
  ],
  ['這個來國說們為', '時過對會學裡後發從現長還開', '見頭問點間動實車員軍種當'],
  ['“”’«»،؟', '‘…–—\u00a0؛，', '¿¡°№'],
]
