import { list } from "../../list.ts";
import type { MetadataPack } from "../../types/metadata.ts";

/** Labels of letterheads and head tables (diarienummer, handläggare, plats och tid), and the forms of registry numbers. */
export const fieldsAndNumbers: Pick<MetadataPack, "fields" | "caseNumbers" | "subjectNumber"> = {
  fields: {
    to: list("till / mottagare / adressat"),
    from: list("från / avsändare / förvaltning / avdelning / enhet / kontor"),
    author: list(
      "handläggare / författare / upprättad av / skriven av / kontaktperson / sekreterare / ansvarig handläggare / tjänsteperson",
    ),
    date: list(
      "datum / daterad / utgiven / publicerad / uppdaterad / antagen / beslutsdatum / fastställd / vårt datum",
    ),
    meetingDate: list(
      "sammanträdesdatum / mötesdatum / sammanträdesdag / plats och tid / tid / tid och plats / datum för sammanträde / sammanträde(?: den)?",
    ),
    caseNumber: list(
      String.raw`dnr\.? / diarie(?:nr\.?|nummer) / diarieför(?:t|ing) / ärende(?:nr\.?|nummer|id) / vår (?:referens|beteckning|ref\.?|dnr) / beteckning / dok\.?nr / dnr kommunen / ärendebeteckning`,
    ),
    subject: list(String.raw`ärende / rubrik / titel / ang\.? / angående / gällande / avser / ärendemening`),
    body: list("organ / nämnd / utskott / forum / instans / sammanträde i / beslutsinstans"),
    item: list(String.raw`§ / paragraf / punkt\s?(?:nr\.?|nummer)? / ärende nr\.?`),
    present: list(
      "närvarande(?: ledamöter)? / beslutande(?: ledamöter)? / deltagare / ledamöter / deltagande / tjänstgörande(?: ledamöter| ersättare)?",
    ),
    absent: list("frånvarande(?: ledamöter)? / ej närvarande / förhinder / anmält förhinder"),
    issuer: list("utgivare / utgiven av / myndighet / kommun"),
    other: list(String.raw`
      tel\.?(?: ?nr\.?)? / telefon(?:nr\.?)? / e-?post / epost / org\.? ?nr\.? / kopia(?: till)? / plats / lokal / bilaga / bilagor / sida / sid / dokument(?:nr|nummer|typ|id)? / er (?:ref\.?|beteckning|referens|dnr) / att\.? / www / webb / postadress / besöksadress / version / status / gäller för / giltighetstid / giltig till / svarstid / kontakt
      justerare / utses att justera / justeringens (?:plats|tid)(?: och tid)? / underskrifter / ordförande / paragrafer / ersättare / övriga (?:närvarande|deltagare) / anslagsdatum / uppföljning / revideras
    `),
  },
  caseNumbers: list(String.raw`
    [A-ZÅÄÖ]{2,5} ?(?:19|20)\d{2}[/:-]\d{1,6}
    [A-ZÅÄÖ]{2,5}[ -]\d{1,6}[/-](?:19|20)?\d{2}
    (?:19|20)\d{2}[/:]\d{1,6}
    (?:19|20)\d{2}-\d{3,8}
    \d{1,6}/(?:19|20)\d{2}
    \d{1,6}-\d{1,6}/(?:19|20)\d{2}
  `),
};
