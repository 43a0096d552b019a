/**
 * Words by which languages are told apart, by BCP 47 code: frequent in what authorities write, and spelt so in one of these
 * languages only (in a language's list and no other). `no` is Norwegian in both written forms. Languages without a pack are here
 * too, so that they are not taken for one that has. Chosen by hand from the commonest words of each language.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  da: `af efter nogle noget hvad bliver blive blev gennem blandt uden ud end op ind mere meget borgere borgerne kommunerne kommunernes
    arbejde arbejdet samarbejde samarbejdet udvikling udviklingen vores vore således endvidere ligeledes skabe gøre gør udkast inden
    blot igen bruge bruger bruges giver gives sker tage tages sagen endnu dog mod indsats indsatser indstiller digitaliseringen
    imellem derudover fælles muligheder mulighed høj hænde dansk danske udvalget byrådet øges fremover`,
  no: `etter noen noe hva ble blei gjennom blant uten seg innbyggere innbyggerne kommunene våre skape gjøre gjør innen arbeid arbeidet
    samarbeid samarbeidet slik dersom mye nå prosent gir gi skjer tas ta bruke brukes bruk enn inn tiltak tiltaket tiltakene
    ulike vedtak fylkeskommunen felles muligheter mulighet utvalget økes framover fremtidens ikkje eit dei ein frå noko kva eg vere meir
    sjølv vert saman berre nokre korleis desse innbyggjarane kommunane gjere etterkvart vidare`,
  sv: `och att är för inte ett från ska skall även genom bland mellan vid utan också när hur vad vilka vilken många andra inom över
    därför sådan finns innan varje kommunerna invånare invånarna arbete arbetet samarbete utveckling utvecklingen
    möjlighet möjligheter gemensamma insatser åtgärder ärendet nämnden göra skapa använda`,
  en: "the and of is that with be as are will which from this has it or not their was were should shall its an our we you by",
  de: "die und das nicht ist mit für von auf ein eine dem wird sich werden auch bei oder sind zur zum durch nach über wir haben",
};

/** Words of the one written form of Norwegian against those of the other. */
export const NORWEGIAN: Readonly<Record<"nb" | "nn", string>> = {
  nb: "ikke et en de fra noe noen hva hvordan jeg være mer selv blir sammen bare disse videre kommunene innbyggerne",
  nn: "ikkje eit ein dei frå noko nokre kva korleis eg vere meir sjølv vert saman berre desse vidare kommunane innbyggjarane",
};
