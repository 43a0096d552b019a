import type { Expected } from "./expected.ts";

const strategy = `<html><body>
<h1>Klimatstrategi för Björkviks kommun 2025–2032</h1>
<p>Antagen av kommunfullmäktige den 12 februari 2025</p>
<h2>Förord</h2>
<p>Kommunen har fått en ny strategi efter ett års arbete. Många invånare har bidragit, och några av förslagen är med.</p>
<h2>Vision</h2>
<p>Björkvik är ett samhälle där det är enkelt att leva klimatsmart.</p>
<h2>Fokusområde 1: Transporter</h2>
<h3>Mål</h3>
<ul>
<li>Utsläppen från vägtrafiken har minskat med 60 procent senast 2032.</li>
<li>Fler invånare går och cyklar till arbetet.</li>
</ul>
<h3>Åtgärder</h3>
<ul>
<li>Uppförande av cykelparkering vid alla skolor senast vid utgången av 2027.</li>
<li>Kommunen köper bara utsläppsfria bilar.</li>
</ul>
<h3>Indikatorer</h3>
<ul><li>Andelen elbilar i kommunens fordonsflotta är minst 80 procent år 2028.</li></ul>
<h2>Fokusområde 2: Byggnader och energi</h2>
<p>Målet är att elanvändningen i kommunens byggnader halveras från 2024 till 2032. I dag används 21 GWh om året.</p>
<h3>Åtgärder</h3>
<ul><li>Montering av solceller på tio skolor.</li></ul>
<h2>Uppföljning</h2>
<p>Strategin revideras vart fjärde år.</p>
</body></html>`;

const response = `<html><body>
<p>Granliden kommun</p>
<p>Till: Region Norrdal</p>
<p>Datum: 3 maj 2024</p>
<h1>Remissvar på Regional plan för folkhälsa 2024–2030</h1>
<p>Kommunen har getts tillfälle att yttra sig över planen.</p>
<h2>Allmänna synpunkter</h2>
<p>Kommunen tillstyrker inriktningen i planen. Vi saknar dock en tydligare koppling till kommunernas egna planer.</p>
<h2>Psykisk hälsa</h2>
<p>Kommunen instämmer i prioriteringen av unga, men är orolig för att åtgärderna inte är finansierade.</p>
<h2>Fysisk aktivitet</h2>
<p>Granliden kommun föreslår att planen får ett eget mål om vandringsleder.</p>
<p>Kommunen avstyrker kravet på en folkhälsosamordnare på heltid.</p>
<h2>Matvanor</h2>
<p>Kommunen har inget att erinra mot detta kapitel.</p>
<p>Med vänlig hälsning</p>
<p>Karin Ek, kommunstyrelsens ordförande</p>
</body></html>`;

const minutes = `<html><body>
<p>Norrvik kommun</p>
<h1>Sammanträdesprotokoll</h1>
<p>Kommunstyrelsen</p>
<p>Sammanträdesdatum: 2024-06-19</p>
<p>Frånvarande: Olle Strand, Mia Berg</p>
<h2>§ 45 Remiss av Digitaliseringsstrategi 2025–2028</h2>
<p>Dnr KS 2024/118</p>
<h3>Förslag till beslut</h3>
<ol>
<li>Kommunstyrelsen avger yttrande enligt tjänsteskrivelsen.</li>
<li>Yttrandet överlämnas till Digitaliseringsrådet.</li>
</ol>
<h3>Ärendebeskrivning</h3>
<p>Digitaliseringsrådet har skickat strategin på remiss. Strategin har tre fokusområden:</p>
<ul><li>Digital delaktighet</li><li>Delning av data</li><li>Säkerhet i vardagen</li></ul>
<p>Målet är att 90 procent av kommunerna delar data senast 2028.</p>
<h3>Förvaltningens bedömning</h3>
<h4>Digital delaktighet</h4>
<p>Förvaltningen är positiv till utbildning på biblioteken.</p>
<h4>Delning av data</h4>
<p>Förvaltningen efterlyser en gemensam standard. Små kommuner bör få längre tid.</p>
<h4>Säkerhet i vardagen</h4>
<p>Vem ska betala för beredskapen?</p>
<h3>Beslut</h3>
<p>Kommunstyrelsen beslutar enligt förvaltningens förslag.</p>
<h2>§ 46 Försäljning av Strandvägen 4</h2>
<h3>Beslut</h3>
<p>Ärendet återremitteras.</p>
</body></html>`;

export const swedish: Readonly<Record<string, Expected>> = {
  strategy: {
    html: strategy,
    type: "strategy",
    language: "sv",
    themes: ["Transporter", "Byggnader och energi"],
    goals: [
      "vision Björkvik är ett samhälle där det är enkelt att leva klimatsmart.",
      "aim Utsläppen från vägtrafiken har minskat med 60 procent senast 2032.",
      "aim Fler invånare går och cyklar till arbetet.",
      "initiative Uppförande av cykelparkering vid alla skolor senast vid utgången av 2027.",
      "initiative Kommunen köper bara utsläppsfria bilar.",
      "aim Målet är att elanvändningen i kommunens byggnader halveras från 2024 till 2032.",
      "initiative Montering av solceller på tio skolor.",
    ],
    indicators: [
      "Utsläppen från vägtrafiken har minskat med 60 procent senast 2032. | 60 percent 2032",
      "Andelen elbilar i kommunens fordonsflotta är minst 80 procent år 2028. | 80 percent 2028",
      "Målet är att elanvändningen i kommunens byggnader halveras från 2024 till 2032. | 50 percent 2032",
    ],
    comments: [],
    decisions: [],
  },
  response: {
    html: response,
    type: "hearing-response",
    language: "sv",
    themes: ["Psykisk hälsa", "Fysisk aktivitet", "Matvanor"],
    goals: [],
    indicators: [],
    comments: [
      "support Kommunen tillstyrker inriktningen i planen.",
      "reservation Vi saknar dock en tydligare koppling till kommunernas egna planer.",
      "support Kommunen instämmer i prioriteringen av unga,",
      "reservation men är orolig för att åtgärderna inte är finansierade.",
      "reservation Granliden kommun föreslår att planen får ett eget mål om vandringsleder.",
      "opposition Kommunen avstyrker kravet på en folkhälsosamordnare på heltid.",
      "neutral Kommunen har inget att erinra mot detta kapitel.",
    ],
    decisions: [],
  },
  minutes: {
    html: minutes,
    type: "minutes",
    language: "sv",
    themes: ["Digital delaktighet", "Delning av data", "Säkerhet i vardagen"],
    goals: ["aim Målet är att 90 procent av kommunerna delar data senast 2028."],
    indicators: ["Målet är att 90 procent av kommunerna delar data senast 2028. | 90 percent 2028"],
    comments: [
      "support Förvaltningen är positiv till utbildning på biblioteken.",
      "reservation Förvaltningen efterlyser en gemensam standard. Små kommuner bör få längre tid.",
      "reservation Vem ska betala för beredskapen?",
    ],
    decisions: [
      "recommendation Kommunstyrelsen avger yttrande enligt tjänsteskrivelsen.",
      "recommendation Yttrandet överlämnas till Digitaliseringsrådet.",
      "approved Kommunstyrelsen beslutar enligt förvaltningens förslag.",
      "postponed Ärendet återremitteras.",
    ],
  },
};
