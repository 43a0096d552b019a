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
  46: "indsats",
  47: "arbejde dag møde udkast",
  48: "fælles genbrug klasse pleje vej",
  49: "barn spor",
  50: "bygge fjord forening kommunal mål sag svar",
  51: "elev faste gennemføre høring kultur mio side tre",
  53: "ansvarlig bolig tema tilbyde",
  54: "andel fire gruppe job medarbejder natur område region to udvalg uge virksomhed ældre",
  56: "bemærkning bruge bør forløb forslag få hjemmepleje kl mange marts miljø udgift",
  58: "antal byråd frivillig indføre leder pct samtale stand åben",
  60: "behandle behandling bibliotek by bytte cykel egn erhverv halv læse mad middel ny råd rådgivning sammen selskab stenlev syge tilsyn udgang",
  63: "afdeling aftale behandler beholder bygning bæk forhold formål forvaltning forvente fritid frs følge god gratis gå gælde indbygger indikator juni kort krav kriterium land liv opgave oprette opsætte ordning praktik ressource rest samarbejde sekretariat seks sende sortering sted stige stor stress succes syv tal team tekst trivsel udbud under ungdom vare varme vokse",
  66: "aflevere anlægge april base bestyrelse besøg bil blandt chef del depression drøfte enhed enkelt faglig falde fem finder foreslå fravær gammel giver godte handling have hjælp institut ion kg komme kontor langtids ledig lige lille line melde mental ministerium måling notat nørrevang overgang periode plast psykisk pulje punkt pårørende samme sammenhæng se service set ske skema sortere sprog spørgsmål t tilbud tilfredshed udarbejde ventetid videre vurdering vælger åbning økonomi",
  70: "ae afsnit aften agent aktivitet alkohol ambition anbefale angst anledning ansat areal arrangement beregning besparelse bestå central dagtilbud dal derimod drift dække egeris ejer endelig ensomhed etablere etage februar flytte frist fælle føler genanvende gennemsnit godkende gudumdal gård hall henvendelse holde holder holdning hurtig hverdag idræt ile indgå indstille juli klima km kontingent kortlægge kreds kunst kvalitet ladestander lang lig ligger lokale lov maje medlem museum musik m² måned mængde national nedrivning nærhed offentlig offentliggøre oktober opdele otte politik pose projekt prøver ring rum røgfri sagsnr samlet selv september sikre skær social spis styre stå støtte tand teknik tiltræde udgøre udvikling vejleder vente visning værktøj yder ældreråd ændring én østerlund",
};

/** Of a lemma that one paragraph in all would hold. */
export const unlistedRarity = 86;
