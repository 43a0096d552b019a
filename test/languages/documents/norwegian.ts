import type { Expected } from "./expected.ts";

const strategy = `<html><body>
<h1>Klimastrategi for Skarvøy kommune 2025–2032</h1>
<p>Vedtatt av kommunestyret 12. februar 2025</p>
<h2>Forord</h2>
<p>Kommunen har fått en ny strategi etter et år med arbeid. Mange innbyggere har bidratt, og noen av forslagene er tatt inn.</p>
<h2>Visjon</h2>
<p>Skarvøy er et samfunn der det er enkelt å leve klimavennlig.</p>
<h2>Satsingsområde 1: Transport</h2>
<h3>Mål</h3>
<ul>
<li>Klimagassutslippene fra veitrafikken er redusert med 60 prosent innen 2032.</li>
<li>Flere innbyggere går og sykler til jobb.</li>
</ul>
<h3>Tiltak</h3>
<ul>
<li>Etablering av sykkelparkering ved alle skoler innen utgangen av 2027.</li>
<li>Kommunen kjøper bare utslippsfrie biler.</li>
</ul>
<h3>Indikatorer</h3>
<ul><li>Andelen elbiler i kommunens bilpark er minst 80 prosent i 2028.</li></ul>
<h2>Satsingsområde 2: Bygg og energi</h2>
<p>Målet er at strømforbruket i kommunale bygg halveres fra 2024 til 2032. I dag brukes 21 GWh i året.</p>
<h3>Tiltak</h3>
<ul><li>Montering av solceller på ti skoler.</li></ul>
<h2>Oppfølging</h2>
<p>Strategien rulleres hvert fjerde år.</p>
</body></html>`;

const response = `<html><body>
<p>Brattlia kommune</p>
<p>Til: Ytre Dalar fylkeskommune</p>
<p>Dato: 3. mai 2024</p>
<h1>Høringsuttalelse til Regional plan for folkehelse 2024–2030</h1>
<p>Vi viser til høringsbrev av 1. februar 2024.</p>
<h2>Generelle merknader</h2>
<p>Kommunen støtter hovedretningen i planen. Vi savner likevel en tydeligere kobling til kommunenes egne planer.</p>
<h2>Psykisk helse</h2>
<p>Kommunen er enig i prioriteringen av unge, men er bekymret for at tiltakene ikke er finansiert.</p>
<h2>Fysisk aktivitet</h2>
<p>Brattlia kommune foreslår at planen får et eget mål om turstier.</p>
<p>Kommunen kan ikke slutte seg til kravet om en folkehelsekoordinator i full stilling.</p>
<h2>Kosthold</h2>
<p>Kommunen har ingen merknader til dette kapittelet.</p>
<p>Med vennlig hilsen</p>
<p>Kari Nes, ordfører</p>
</body></html>`;

const minutes = `<html><body>
<p>Nordvær kommune</p>
<h1>Møteprotokoll</h1>
<p>Utvalg: Kommunestyret</p>
<p>Møtedato: 19.06.2024</p>
<p>Forfall: Ola Strand, Mette Berg</p>
<h2>PS 45/24 Høring av Digitaliseringsstrategi 2025–2028</h2>
<h3>Kommunedirektørens innstilling</h3>
<ol>
<li>Kommunestyret avgir høringsuttalelse i tråd med saksframlegget.</li>
<li>Uttalelsen oversendes Digitaliseringsrådet.</li>
</ol>
<h3>Saksopplysninger</h3>
<p>Digitaliseringsrådet har sendt strategien på høring. Strategien har tre satsingsområder:</p>
<ul><li>Digital deltakelse</li><li>Deling av data</li><li>Sikkerhet i hverdagen</li></ul>
<p>Målet er at 90 prosent av kommunene deler data innen 2028.</p>
<h3>Kommunedirektørens vurdering</h3>
<h4>Digital deltakelse</h4>
<p>Kommunedirektøren er positiv til opplæring på bibliotekene.</p>
<h4>Deling av data</h4>
<p>Kommunedirektøren etterlyser en felles standard. Små kommuner bør få lengre frister.</p>
<h4>Sikkerhet i hverdagen</h4>
<p>Hvem skal betale for beredskapen?</p>
<h3>Vedtak</h3>
<p>Innstillingen ble vedtatt med 17 mot 4 stemmer.</p>
<h2>PS 46/24 Salg av Strandveien 4</h2>
<h3>Vedtak</h3>
<p>Saken utsettes.</p>
</body></html>`;

export const norwegian: Readonly<Record<string, Expected>> = {
  strategy: {
    html: strategy,
    type: "strategy",
    language: "nb",
    themes: ["Transport", "Bygg og energi"],
    goals: [
      "vision Skarvøy er et samfunn der det er enkelt å leve klimavennlig.",
      "aim Klimagassutslippene fra veitrafikken er redusert med 60 prosent innen 2032.",
      "aim Flere innbyggere går og sykler til jobb.",
      "initiative Etablering av sykkelparkering ved alle skoler innen utgangen av 2027.",
      "initiative Kommunen kjøper bare utslippsfrie biler.",
      "aim Målet er at strømforbruket i kommunale bygg halveres fra 2024 til 2032.",
      "initiative Montering av solceller på ti skoler.",
    ],
    indicators: [
      "Klimagassutslippene fra veitrafikken er redusert med 60 prosent innen 2032. | 60 percent 2032",
      "Andelen elbiler i kommunens bilpark er minst 80 prosent i 2028. | 80 percent 2028",
      "Målet er at strømforbruket i kommunale bygg halveres fra 2024 til 2032. | 50 percent 2032",
    ],
    comments: [],
    decisions: [],
  },
  response: {
    html: response,
    type: "hearing-response",
    language: "nb",
    themes: ["Psykisk helse", "Fysisk aktivitet", "Kosthold"],
    goals: [],
    indicators: [],
    comments: [
      "support Kommunen støtter hovedretningen i planen.",
      "reservation Vi savner likevel en tydeligere kobling til kommunenes egne planer.",
      "support Kommunen er enig i prioriteringen av unge,",
      "reservation men er bekymret for at tiltakene ikke er finansiert.",
      "reservation Brattlia kommune foreslår at planen får et eget mål om turstier.",
      "opposition Kommunen kan ikke slutte seg til kravet om en folkehelsekoordinator i full stilling.",
      "neutral Kommunen har ingen merknader til dette kapittelet.",
    ],
    decisions: [],
  },
  minutes: {
    html: minutes,
    type: "minutes",
    language: "nb",
    themes: ["Digital deltakelse", "Deling av data", "Sikkerhet i hverdagen"],
    goals: ["aim Målet er at 90 prosent av kommunene deler data innen 2028."],
    indicators: ["Målet er at 90 prosent av kommunene deler data innen 2028. | 90 percent 2028"],
    comments: [
      "support Kommunedirektøren er positiv til opplæring på bibliotekene.",
      "reservation Kommunedirektøren etterlyser en felles standard. Små kommuner bør få lengre frister.",
      "reservation Hvem skal betale for beredskapen?",
    ],
    decisions: [
      "recommendation Kommunestyret avgir høringsuttalelse i tråd med saksframlegget.",
      "recommendation Uttalelsen oversendes Digitaliseringsrådet.",
      "approved Innstillingen ble vedtatt med 17 mot 4 stemmer.",
      "postponed Saken utsettes.",
    ],
  },
};
