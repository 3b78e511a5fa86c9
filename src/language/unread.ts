/** Languages that are told by name and not read. One that gets a folder of its own may stay here: the folder is taken. */

/** Scripts by their Unicode names, of the language that they belong to, or of one that stands for its family. */
export const scripts: Readonly<Record<string, readonly string[]>> = {
  ja: ['Hiragana', 'Katakana'],
  ko: ['Hangul'],
  ru: ['Cyrillic'],
  ar: ['Arabic'],
  hi: ['Devanagari'],
  th: ['Thai'],
  el: ['Greek'],
  he: ['Hebrew'],
};

/** Words of every day of languages that are written in Latin letters, as a word is folded. */
export const everyday: Readonly<Record<string, string>> = {
  es: 'el los las una unos que quien quienes cuando cuanto cuantos cuanta donde como por para con pero porque esta este esto son fue fueron hay han ha sobre del al se su sus mas muy tambien compro vendio dice cual',
  pt: 'o os as um uma que quem quando quanto quantos onde como por para com mas porque esta este isso sao foi foram ha tem sobre do da dos das no na nos nas seu sua mais muito tambem nao voce comprou vendeu diz qual',
  it: 'il lo gli una che chi quando quanto quanti dove come per con ma perche questo questa sono e stato stata hanno ha sul sulla del della dei degli nel nella suo sua piu molto anche non comprato venduto dice quale',
  de: 'der die das den dem ein eine einen einem und oder aber wer wann wo wie warum wieviel viel viele ist sind war waren hat haben wurde wurden von zu zum zur mit fur auf bei aus nicht auch uber gekauft verkauft sagt welche',
  nl: 'de het een en of maar wie wanneer waar hoe waarom hoeveel is zijn was waren heeft hebben werd werden van naar met voor op bij uit niet ook over gekocht verkocht zegt welke',
  id: 'yang siapa apa kapan mana berapa mengapa kenapa bagaimana dan atau dengan untuk dari ke ini itu adalah tidak bukan ada sudah telah akan juga oleh pada dalam membeli menjual kata',
  vi: 'ai đa đang se la va cua cho khong bao nhieu khi nao o đau tai sao nhu the co nhung cac mot nay đo voi tu ve mua ban noi gi bi đuoc',
  pl: 'kto co kiedy gdzie dlaczego jak ile czy jest sa byl byla bylo nie tak sie na za od przez oraz ale ktory ktora ktore tego tym kupil kupila sprzedal mowi',
  tr: 'kim kimler ne nerede neden nasil kac mi mu ve ile icin bir bu su degil var yok da olan oldu daha cok ama satti aldi diyor hangi kadar',
};

/** Letters that speak for some of them beside a word: of those that are read here, none is written with any. */
export const letters = /[ąćęłńśźżşğıđơưăőűșțåøñãõß¿¡]/iu;
