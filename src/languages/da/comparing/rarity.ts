// Written by tools/make-rarity.mjs from 384 paragraphs of invented documents; not edited by hand.
/** Lemmas by ten times the binary logarithm of all paragraphs by those that hold them. */
export const rarity: Readonly<Record<number, string>> = {
  25: "kommune",
  36: "affald",
  37: "procent skole",
  38: "plan",
  39: "borger plads sundhed",
  41: "strategi ung",
  44: "hus",
  45: "center kr tid uddannelse",
  46: "arbejde indsats",
  47: "dag møde udkast",
  48: "bygge fælles genbrug klasse pleje",
  49: "barn gennemføre spor",
  50: "fjord forening kommunal mål sag svar",
  51: "elev faste høring kultur mio side",
  53: "ansvarlig bolig tema tilbyde",
  54: "andel bruge gruppe job natur område region udvalg uge vej virksomhed ældre",
  56: "bemærkning bør forløb forslag få hjemmepleje indføre kl mange marts medarbejder miljø udgift",
  58: "antal behandle byråd frivillig pct samtale stand åben",
  60: "behandling bibliotek by bytte cykel egn erhverv halv leder læse mad middel ny oprette råd rådgivning sammen selskab stenlev syge tilsyn udgang vejleder",
  63: "afdeling aftale beholder bygning bæk forhold formål forvaltning forvente fritid frs følge god gratis gå gælde indikator juni kort kortlægge krav kriterium land liv opgave opsætte ordning praktik ressource rest samarbejde sekretariat sende sortere sortering sted stige stor stress succes tal team tekst trivsel udbud undervisning ungdom vare varme vokse",
  66: "aflevere anlægge april base behandler bestyrelse besøg besøge bil blandt chef del depression drøfte enhed enkelt faglig falde finder fordele foreslå fravær gammel giver godte handling have hjælp institut ion kg komme kontor langtids ledig lige lille line melde mental ministerium måling notat nørrevang overgang periode plast psykisk pulje punkt pårørende reducere samle samme sammenhæng se service set ske skema sprog spørgsmål t tilbud tilfredshed udarbejde ventetid videre vurdering vælger åbning økonomi",
  70: "00 2 ae afsnit aften agent aktivitet alkohol ambition anbefale angst anledning ansat areal arrangement beregning besparelse bestå central dagtilbud dal derimod drift dække egeris ejer endelig ensomhed etablere etage februar flytte frist fælle føle genanvende gennemsnit godkende gudumdal gård hall henvendelse holde holder holdning hoved hurtig hverdag idræt ile indbygge indgå indstille juli klima km kontingent kreds kunst kvalitet ladestander lang lig ligger lokale lov maje medlem museum musik m² måle måned mængde national nedrivning nærhed offentlig offentliggøre oktober opdele opleve politik pose princip projekt ring rum røgfri sagsnr selv september sikre skær social spis styre stå støtte svare tand teknik tiltræde udgøre udvikling vejledning vente vise værktøj yder ældreråd ændring én østerlund",
};

/** Of a lemma that one paragraph in all would hold. */
export const unlistedRarity = 86;
