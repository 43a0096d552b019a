import { splitHeadingNumber } from "../heading-number.ts";

const LOWER_END =
  /(?:^|\s)(?:på|at|i|af|til|for|med|om|og|eller|der|som|ved|fra|den|det|de|en|et|å|av|till|för|och|att|to|of|that|the|and|or|with|in|on|by|a|an|und)$/iu;
const META =
  /^(?:(?:dato|sagsnr|sagsnummer|sags?id|sagsbehandler|journalnr|j\.?\s?nr|dok\.?\s?nr|doknr|cvr|tlf|telefon|e-?mail|kopi|cc|att|vedr|side|page|sida|ref|deres ref|vår ref|saksnr|arkivsak|dnr|date|kilde|foto)\b[.:\s]|http|www\.)/iu;
/** "Til: Byrådet", "Af Anna Holm, formand": but "Til kapitel 2" and "Fra plan til handling" are titles. */
const PARTY = /^(?:(?:Til|Fra|Från|Till|From|To)(?:\s*:|\s+\p{Lu}\S*(?:\s+\S+){0,3}$)|(?:Af|By|Av)(?:\s*:|\s+\p{Lu}))/u;
const ATTENDANCE =
  /^(?:fraværende|afbud|til\s?stede|ikke\s+til\s?stede|(?:møde)?deltagere|inhabil|present|absent|apologies|forfall|møtende|närvarande|frånvarande)(?:\s\p{L}+){0,2}\s*:/iu;
const OPENNESS = /^(?:åben|åbent|åpen|lukket)\s+(?:sag|punkt|møde|sak)$/iu;
/** "Vedtaget af Byrådet den 4. maj 2023", "Bragt i Avisen". */
const PUBLISHED =
  /^(?:(?:endeligt?|senest|sidst|last|first)\s+)?(?:vedtaget|godkendt|bragt|udgivet|offentliggjort|publiceret|opdateret|ændret|revideret|udarbejdet|udsendt|trykt|adopted|approved|published|updated|revised|vedtatt|publisert|oppdatert|antagen|fastställd|beslutad|publicerad|uppdaterad)(?::|\s+(?:af|i|på|den|d\.|ved|by|in|on|av|\d))/iu;
const DATE =
  /^(?:(?:den|d\.)\s+)?(?:\p{L}+(?:dag|day)\s+)?(?:(?:den|d\.)\s+)?\d{1,2}(?:st|nd|rd|th)?[.\s/-]+(?:\d{1,2}|\p{L}{3,9})[.\s/-]+\d{2,4}(?:\s*,?\s*kl.*)?\.?$|^\p{L}{3,9}\s+\d{4}$|^\d{4}-\d\d-\d\d$/iu;
const LETTER =
  /^(?:kære|hej|dear|hei|kjære|(?:med\s+)?(?:de\s+)?(?:venlig|vennlig|vänlig|bedste|beste|mange)\s*(?:hils|häls)\p{L}*|hilsen|mvh|best regards|kind regards|yours (?:sincerely|faithfully)|p\.?\s?v\.)(?!\p{L})/iu;

/** A line of the head of a document or of a case that says something of it: a date, a case number, who wrote it, who met. */
export function isAbout(text: string): boolean {
  if (/^[\d\s./–-]+$/u.test(text)) return true;
  return [META, PARTY, ATTENDANCE, OPENNESS, PUBLISHED, DATE].some((pattern) => pattern.test(text));
}

/** What no title looks like: it ends in a small word, holds no word, names a file, counts ("1. kvartal"), greets. */
const NO_TITLE = [
  LOWER_END,
  /^(?!.*\p{L}{2})/u,
  /\.(?:pdf|docx?|xlsx?|pptx?|html?)\b/iu,
  /^\d{1,3}\.\s+\p{Ll}/u,
  LETTER,
];

/** A question is a title when it is a short one: longer ones belong to the text. */
const LONG_QUESTION = /^(?:.*,.*|(?:\S+\s+){10,}\S+)\?["”»']?$/u;

/** "Kære Karen": what stands between the title of a letter and its text. */
export function isSalutation(text: string): boolean {
  return text.length < 60 && /^(?:kære|hej|til rette vedkommende|dear|hei|kjære)(?!\p{L})/iu.test(text);
}

/** Could the line be the title of the document or of a part of it? */
export function isTitleLike(text: string): boolean {
  const { number, title } = splitHeadingNumber(text);
  if (!/^["'”“»«(]?[\p{Lu}\d]/u.test(title) || isAbout(title) || isLong(title, number) || isLabel(title)) return false;
  const isStopped = /[.,;]["”»']?$/u.test(title);
  if (isStopped && !(number && /^[^.]*\.$/u.test(title))) return false;
  return !LONG_QUESTION.test(title) && !NO_TITLE.some((pattern) => pattern.test(title));
}

function isLong(title: string, number: string | undefined): boolean {
  return title.length > (number ? 160 : 95) || title.split(" ").length > (number ? 22 : 13);
}

/** "Ansvarlig: Skoleafdelingen": a field, while "Tema 1: Børn" and "Kronik: Kommunerne er klar" are titles. */
function isLabel(text: string): boolean {
  if (text.endsWith(":")) return text.split(" ").length > 2;
  if (!/:\s+\S/u.test(text)) return false;
  const label = text.slice(0, text.indexOf(":"));
  const value = text.slice(text.indexOf(":") + 1).trim();
  if (/\d$/u.test(label)) return false;
  return value.split(" ").length <= 4 || /^\p{Ll}|^\d/u.test(value) || /\(\p{Lu}{1,2}\)(?:,|$)/u.test(value);
}

const BODY =
  /^(?:\p{L}+(?:rådet|bestyrelsen|udvalget|utvalget|nämnden)|(?:udvalget|utvalget|forvaltningen) for\s.+|magistraten|direktionen|kommunestyret)$/iu;
const ORGANISATION = /^(?:(?:[\p{Lu}][\p{L}-]*\s+){1,3}(?:kommune|kommun|county council|council)|region\s+\p{L}+)$/iu;

/** The name of an organisation or of a body of it, and nothing else. */
export function isBodyName(text: string): boolean {
  return ORGANISATION.test(text) || BODY.test(text);
}

const GENRE =
  /^(?:(?:beslutnings|møde)?(?:referat|protokol|dagsorden)|(?:høringsnotat|notat|notatark|memo|notits)|debat|kronik|læserbrev|indlæg|debatindlæg|pressemeddelelse|nyhed|høringssvar|minutes|agenda|press release|opinion|saksframlegg|møteprotokoll)(?:$|\s*[·|/:–-]\s*(?=\P{Ll}+$))/iu;

/** What stands above a title: who publishes it, or of what kind it is ("REFERAT", "DEBAT · TRAFIK"). */
export function isKicker(text: string): boolean {
  return isBodyName(text) || (GENRE.test(text) && text.length <= 60 && (!/\s/u.test(text) || !/\p{Ll}/u.test(text)));
}
