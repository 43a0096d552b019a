const list = (text: string) => text.trim().split(/\s+/u);

/** Forms whose lemma the dictionary lacks or gets wrong; parts of compounds among them. */
export const lemmas: Readonly<Record<string, string>> = {
  børn: "barn",
  børnene: "barn",
  børns: "barn",
  børnenes: "barn",
  børne: "barn",
  bøger: "bog",
  bøgerne: "bog",
  øjne: "øje",
  øjnene: "øje",
  hænder: "hånd",
  hænderne: "hånd",
  mænd: "mand",
  mændene: "mand",
  fædre: "far",
  mødre: "mor",
  brødre: "bror",
  døtre: "datter",
  bønder: "bonde",
  køer: "ko",
  gæs: "gås",
  tænder: "tand",
  nætter: "nat",
  stænger: "stang",
  rødder: "rod",
  fødder: "fod",
  byer: "by",
  veje: "vej",
  borger: "borger",
  borgere: "borger",
  borgeren: "borger",
  borgerne: "borger",
  borgernes: "borger",
  borgers: "borger",
  bruger: "bruger",
  brugere: "bruger",
  brugerne: "bruger",
  brug: "bruge",
  brugen: "bruge",
  lærer: "lærer",
  vejleder: "vejleder",
  rådgiver: "rådgiver",
  ejer: "ejer",
  lejer: "lejer",
  arbejdsgiver: "arbejdsgiver",
  leder: "leder",
  ledere: "leder",
  lederne: "leder",
  del: "del",
  dele: "dele",
  god: "god",
  bedre: "god",
  bedst: "god",
  bedste: "god",
  lang: "lang",
  langt: "lang",
  længere: "lang",
  længst: "lang",
  klar: "klar",
  klart: "klar",
  egen: "egen",
  eget: "egen",
  egne: "egen",
  flere: "mange",
  flest: "mange",
  fleste: "mange",
  færre: "få",
  færrest: "få",
  større: "stor",
  størst: "stor",
  største: "stor",
  mindre: "lille",
  mindst: "mindst",
  små: "lille",
  unge: "ung",
  unges: "ung",
  ældre: "ældre",
  ældres: "ældre",
  yngre: "ung",
  ledige: "ledig",
  lediges: "ledig",
  ansatte: "ansat",
  pårørende: "pårørende",
  studerende: "studerende",
  høj: "høj",
  højere: "høj",
  kommende: "kommende",
  ture: "tur",
  turene: "tur",
  net: "net",
  internet: "internet",
  internettet: "internet",
  læser: "læse",
  læsere: "læse",
  rygere: "ryge",
  ryger: "ryge",
};

/** What says nothing of a text's subject; stances, modality and numbers are read elsewhere. */
export const stopWords = list(`
ad af aldrig alene alle alligevel allerede alt altid anden andet andre at bare begge blev blevet blive bliver blot både da de
dem den dels denne der deraf deres derfor derved desuden det dets dette dig din disse dit dog du efter eftersom egen eget egne ej
eksempelvis eller en end endnu enhver ens er et ethvert for fordi forskellige fra fremover få får før først gennem gør gøre går
ham han hans har havde have helt hele hel hende hendes her herunder hinanden hos hun hvad hvem hver hvert hvilke hvilken hvilket
hvis hvor hvordan hvorfor hvornår i igen ikke ind inden indenfor ingen intet især ja jeg jer kan kom kommer kun kunne langs lige
ligesom man mange med meget mellem men mens mere mest mig min mindst mine mit mod må måtte na ned nej nogen noget nogle nok nu når
nær næste og også om omkring op os ovenfor over på pr samt samtidig samtlige se selv senere senest sig sin sine sit skal skulle snart
som stadig stor store så sådan således tage tager til tilbage tit trods ud uden under ved vi via vil ville vor vores vore være været
år året årene årlig årligt årlige ofte hertil heraf hvorefter hvorved hvortil dermed dertil derudover ca cirka mht ift vedr bl f.eks
mv osv m.v m.fl jf hhv evt frem mens fx højst højest mindst omgang gang gange muligt mulig muligheder vedrørende herved øvrige
`);

/** Shared by most goals, whatever they are about. */
export const boilerplate = list(`
kommune kommunal borger digital digitalisering digitalt fælles anvende bruge bruger mål indsats strategi område projekt løsning
udbredelse udbrede udarbejdelse udarbejde etablere etablering etableret procent pct øge styrke god bedre offentlig land ny lille
indføre implementere implementering tilbyde tilbud stille rådighed reducere nedbringe halvere fordoble løfte beskytte afprøve fremme
deltage opleve gennemføre gennemførelse sikre støtte tage skabe få have give arbejde andel antal høj lav mange initiativ tiltag
handling plan handleplan handlingsplan ramme fokus udvikle udvikling medvirke bidrage holde sætte række form del måde tid år
oprette åbne falde stige sænke mindske skulle kunne ville måtte lave inddrage sammen mindst fast hurtig sted mulighed behov
vision målsætning understøtte understøttelse effektiv effektivt gå komme finde vælge møde være blive der gøre
gennemsnit måned uge dag time minut kr mio mia million milliard krone
`);

/** Short, and parts of compounds all the same. */
export const shortParts = list(
  "mål sag tid råd it job krav by bus bil vej sti tog el tal kø hus bo kur fag mad vand luft træ",
);

/** Words of two words that mean neither. */
export const noCompounds = list(
  "vejleder vejlede vejledning borgmester virksomhed samarbejde samarbejde lejlighed oplysning bevillige fodgænger forælder " +
    "vedligehold vedligeholde handicap underviser undervise undervisning opgave udgave aftale indsats udsats tilskud",
);

/** Ends of words that are no words where they end one. */
export const falseParts = list(
  "lig ige ion hed ret ten ner den ling rande ende else ning ing er ere isk som bar fuld løs mæssig mæssige pelvis",
);

export const numerals = list(
  "nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve",
);
