import { list } from "../../list.ts";
import type { MetadataPack } from "../../types/metadata.ts";

/** Headings of the parts of an item in minutes (protokoll) and official memorandums, and what numbers the items. */
export const partsAndAgenda: Pick<MetadataPack, "parts" | "agenda"> = {
  parts: {
    recommendation: list(String.raw`
      förslag till beslut(?: .{2,60})? / (?:\p{L}+(?:ens|ets|s) )?förslag(?: till (?:beslut|kommunfullmäktige|kommunstyrelsen|fullmäktige).{0,40})? / (?:förvaltningen|kommunstyrelsen|utskottet|nämnden) föreslår.{0,40} / rekommendation(?:er)? / beslutsförslag / kommunstyrelsens förslag till kommunfullmäktige
    `),
    decision: list(
      String.raw`(?:\p{L}+(?:ens|ets|s) )?beslut(?:et)?(?: i .{2,40})? / avgörande / kommunfullmäktiges beslut`,
    ),
    history: list(
      "tidigare (?:behandling(?:ar)?|beslut) / beslutsgång / beslutshistorik / ärendets (?:gång|beredning|tidigare behandling) / ärendets handläggning / beredning",
    ),
    proceedings: list(
      "yrkande(?:n)? / förslag på sammanträdet / dagens sammanträde / överläggning / proposition(?:sordning|er)? / votering(?:sresultat)? / omröstning / reservation(?:er)? / protokollsanteckning(?:ar)? / särskilt yttrande / jäv",
    ),
    attendance: list(
      "närvarande / beslutande / frånvarande / ej närvarande / övriga (?:närvarande|deltagare) / närvarolista / deltagande / tjänstgörande ersättare / ersättare / ledamöter / anmält förhinder / förhinder",
    ),
    other: list(String.raw`
      ärendebeskrivning / ärendet / beskrivning av ärendet / sammanfattning(?: av ärendet)? / ärendet i korthet / bakgrund(?: .{0,60})? / inledning / bedömning(?:ar|en)? / .{2,40} (?:bedömning|yttrande|synpunkter) / lagstöd / lagrum
      ekonomi(?:ska konsekvenser)? / finansiering / (?:personella|miljömässiga|övriga|ekonomiska|juridiska|sociala)\p{L}* konsekvenser / konsekvenser / barnperspektiv(?:et)? / barnkonsekvensanalys / miljökonsekvenser / jämställdhet / kommunikation / samråd / remiss(?:förfarande)? / synpunkter / yttrande
      bilagor / bilaga / beslutsunderlag / underlag för beslut / handlingar / beslutet (?:skickas|expedieras|ska skickas) till / expedieras / skickas till / kopia till / delges / tidsplan / underskrift(?:er)? / justering / justerare / anslag(?:sbevis)? / paragrafer / plats och tid / övrigt / överväganden / motivering / slutsats
    `),
  },
  agenda: {
    labels: list(String.raw`
      § ?(?<item>\d{1,4})
      (?:[A-ZÅÄÖ]{1,5}|[A-ZÅÄÖ][a-zåäö]{1,3}) ?§ ?(?<item>\d{1,4})
      (?:dagordnings)?punkt(?: ?nr\.?| nummer)? ?(?<item>\d{1,3})
      ärende(?: ?nr\.?| nummer)? ?(?<item>\d{1,3})
    `),
    open: list("offentligt?(?: sammanträde| ärende)? / öppet(?: sammanträde| ärende)?"),
    closed: list("slutet(?: sammanträde| ärende)? / sekretess(?:ärende)? / stängda dörrar"),
  },
};
