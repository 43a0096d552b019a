const lines = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/u));

/** Words for much the same thing in strategies of Danish public bodies; lemmas, also of parts of compounds. */
export const concepts = lines(`
sikkerhed informationssikkerhed datasikkerhed it-sikkerhed cybersikkerhed databeskyttelse persondatabeskyttelse gdpr persondata
tryghed tryg utryghed utryg
virksomhed erhverv erhvervsliv firma erhvervsdrivende arbejdsgiver industri
borger indbygger beboer
barn unge ung elev skoleelev
forælder hjem familie
pårørende nærmeste
skole folkeskole undervisning grundskole indskoling udskoling
lærer pædagog underviser
læring lære læse læsning læser dannelse
dagtilbud daginstitution børnehave vuggestue dagpleje pladsanvisning institution
ungdomsuddannelse gymnasium erhvervsskole erhvervsuddannelse eud
praktikplads læreplads elevplads lærling
udsat sårbar socialt-udsat
handicap handicappet funktionsnedsættelse
hjemløs hjemløshed boligløs
ældre senior plejehjem hjemmepleje ældrepleje plejecenter plejebolig hjemmehjælp
ensomhed ensom isolation
demens demensramt
sundhed sygehus hospital læge almenpraksis patient
rehabilitering genoptræning træning
angst depression psykisk mental psykiatri stress stresset trivsel mistrives
rygning ryge ryger røgfri rygestop tobak
overvægt vægttab svær-overvægt
motion idræt bevægelse fysisk-aktivitet
alkohol druk rusmiddel misbrug
telemedicin hjemmemonitorering velfærdsteknologi hjælpemiddel telesundhed
medicin medicinkort lægemiddel
beskæftigelse job jobcenter arbejdsmarked aktivering arbejde
arbejdsløs ledig jobsøgende langtidsledig arbejdsløshed ledighed kontanthjælp
sygemeldt sygemelding sygefravær sygedag fravær
integration flygtning indvandrer nydansker
frivillig frivillighed forening foreningsliv civilsamfund
bredbånd mobildækning mobilnet dækning fibernet højhastighedsforbindelse teledækning
landdistrikt landområde yderområde udkant landsby landdistrikter
bibliotek folkebibliotek e-bog udlån
kultur kunst musik teater museum
turisme turist overnatning gæst
byggesag byggesagsbehandling byggetilladelse byggeri byggeansøgning
bolig lejlighed husstand husholdning almen-bolig
ejendom bygning ejendomsforvaltning energimærkning
plan lokalplan kommuneplan planlægning byplan
geodata grunddata kortdata stedsdata
natur biodiversitet vild artsrig levested
grundvand drikkevand pesticid sprøjtemiddel
spildevand regnvand skybrud klimatilpasning oversvømmelse stormflod
klima co2 drivhusgas klimaneutral udledning klimagas
energi strøm elektricitet el varme fjernvarme varmepumpe solcelle vindmølle
bæredygtig bæredygtighed grøn omstilling verdensmål
transport trafik mobilitet vej
cykel cyklist cykle cykelsti cykling
bus tog letbane kollektiv-trafik
elbil ladestander delebil samkørsel
affald genanvendelse genanvende genbrug ressource madspild restaffald sortering sortere cirkulær
selvbetjening selvbetjeningsløsning borgerservice borgerbetjening digital-post henvendelse kanal kanalstrategi
arkitektur rammearkitektur it-arkitektur standard snitflade infrastruktur komponent
konkurrence marked it-marked udbud indkøb leverandør monopol monopolbrud
data dele deling udveksling dataudveksling datadeling indtaste
kunstig-intelligens ai algoritme maskinlæring
robot automatisering rpa softwarerobot
effektivisering gevinst besparelse råderum potentiale rationalisering produktivitet
ledelse leder ledelsesmæssig lederskab
styring økonomistyring risikostyring governance
kompetence færdighed kvalifikation viden efteruddannelse opkvalificering kursus
dokumentation registrering måling evaluering
sagsbehandling sagsbehandler afgørelse afgjort afgøre
ventetid vente ventelist svartid sagsbehandlingstid svar
demokrati inddragelse borgerinddragelse indflydelse medbestemmelse høre borgersamling inddrage
åbenhed åben gennemsigtighed offentliggøre
tilgængelighed webtilgængelighed brugervenlighed tilgængelig
samarbejde sammenhæng tværgående tværfaglig koordinering partnerskab
personale medarbejder ansat frontmedarbejder arbejdskraft
arbejdsmiljø arbejdsplads trivselsmåling
økonomi budget udgift omkostning
tilfreds tilfredshed
nedbringe reducere mindske falde sænke nedsætte halvere begrænse
øge stige vokse fordoble forøge løfte
forebygge forebyggelse tidlig-indsats
rådgivning rådgive vejledning vejlede vejleder mentor
etablere oprette opføre anlægge bygge åbne
renovere modernisere istandsætte
ophøre udfase afskaffe nedlægge
`);

/** Fields of policy: what the parts of a public body deal with. Two themes may be about one field and share no word. */
export const areas = lines(`
sundhed ældre social handicap pleje omsorg rehabilitering genoptræning telemedicin velfærdsteknologi læge praksislæge sygehus patient medicin medicinkort demens hjemmepleje mestre psykiatri rusmiddel livsglæde myndighedsafgørelse behandling sygdom
barn unge elev skole folkeskole daginstitution dagtilbud læring lærer forælder pædagog undervisning læringsmiddel
beskæftigelse ledig job jobcenter løntilskud sygedagpenge arbejdsmarked kontanthjælp jobsøgende
teknik miljø affald fjernvarme forsyning vej trafik geodata byggesag byggeri plan lokalplan ejendom energi energimærkning klima natur bæredygtig ressourceforbrug vand spildevand smart-city by
kultur bibliotek fritid idræt museum musik forening e-bog
erhverv turisme vækst virksomhed iværksætter handel detailhandel
borgerbetjening borgerservice selvbetjening selvbetjeningsløsning kanalstrategi henvendelse digital-post dokumentboks
ledelse personale medarbejder rekruttering arbejdsplads kompetenceudvikling arbejdsmiljø
økonomi administration budget indkøb udbud regnskab controlling
arkitektur standard infrastruktur snitflade it-marked leverandør konkurrence
sikkerhed databeskyttelse informationssikkerhed beredskab
data grunddata dataforvaltning datakvalitet genbrug datasæt
demokrati borgerinddragelse nærdemokrati frivillighed medborgerskab
bolig byudvikling boligpolitik almen
`);
