import { list } from "../../list.ts";
import type { MetadataPack } from "../../types/metadata.ts";

const NUMBER = String.raw`(?:nr\.?|nummer|id|ref\.?)`;

/** Labels of letterheads and case papers (after Noark's names: arkivsak, saksbehandler, utvalgssak), and case numbers. */
export const fieldsAndNumbers: Pick<MetadataPack, "fields" | "caseNumbers" | "subjectNumber"> = {
  fields: {
    to: list("til / mottaker(?:e)? / adressat / stilet til"),
    from: list("fra / frå / avsender / avdeling / enhet / etat / sektor / virksomhet"),
    author: list(
      String.raw`saks(?:behandler|handsamar|ansvarlig)(?:e|en)? / utarbeidet av / forfatter(?:e)? / skrevet av / kontaktperson / referent / ref\.? / saksbeh\.?`,
    ),
    date: list("dato / datert / utgitt / publisert / oppdatert / vedtatt / godkjent / vår dato / brevdato"),
    meetingDate: list(
      "møte(?:dato| dato|tidspunkt|tid) / dato for møte(?:t)? / møte(?: den)? / tid(?:spunkt)? / møtet holdt",
    ),
    caseNumber: list(String.raw`
      (?:arkiv)?saks?\s?(?:-|\.)?\s?${NUMBER} / arkivsaksnr\.? / arkivsak(?:id)? / arkivref\.? / saksnr / sak / journal\s?-?${NUMBER} / j\.?\s?nr\.? / jnr / vår ref(?:eranse|\.)? / saksref(?:eranse)? / ephorte(?:-?sak)? / websak / dok\.? ?ref\.?
    `),
    subject: list(
      String.raw`emne / vedr\.? / vedrørende / ang\.? / angående / overskrift / tittel / sakstittel / saken gjelder / sak gjelder`,
    ),
    body: list("utvalg / organ / møteforum / behandles i / styre / råd / politisk utvalg / møte i"),
    item: list(String.raw`utvalgssak(?:snr\.?)? / (?:sak|ps|punkt)\s?(?:nr\.?|nummer)? / saknr\.?`),
    present: list(
      "(?:medlemmer )?til ?stede(?:værende)?(?: medlemmer)? / (?:møte)?deltakere / (?:faste )?medlemmer som møtte / møtende(?: medlemmer)? / frammøtte(?: medlemmer)? / møtt(?:e)?(?: medlemmer)? / medlemmer / følgende (?:faste )?medlemmer møtte",
    ),
    absent: list(
      "forfall(?: meldt)?(?: fra)? / meldt forfall / fraværende(?: medlemmer)? / ikke møtt / (?:faste )?medlemmer som ikke møtte / frafall",
    ),
    issuer: list("utgiver / utgitt av / myndighet / kommune"),
    other: list(String.raw`
      tlf\.?(?: ?nr\.?)? / telefon(?:nr\.?)? / e-?post / epost / mail / org\.? ?nr\.? / kopi(?: til)? / cc / sted / møtested / stad / vedlegg / side / dok(?:ument)?\.?\s?(?:nr\.?|nummer|id) / deres (?:ref\.?|dato) / att\.? / www / arkiv(?:kode)?
      klassering / gradering / hjemmel / tilgang / versjon / status / frist / svarfrist / høringsfrist / kontakt / saksdokumenter / gnr / gnr\. ?/ ?bnr\.? / møtestart / møteslutt / varamedlemmer.* / funksjon / representerer / navn
    `),
  },
  caseNumbers: list(String.raw`
    (?:19|20)\d{2}/\d{1,8}(?:-\d{1,4})?
    \d{2}/\d{1,7}(?:-\d{1,4})?
    (?:19|20)\d{2}-\d{4,8}
    [A-ZÆØÅ]{2,4} ?\d{1,4}/\d{2,4}
  `),
};
