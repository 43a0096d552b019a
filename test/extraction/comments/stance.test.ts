import { describe, expect, it } from "vitest";
import { voiceOf } from "../../../src/extraction/comments/stance.ts";
import { compiled } from "../../../src/extraction/compiled.ts";
import { da } from "../../../src/languages/da/index.ts";

const pack = compiled(da);

/** Sentences as hearing responses hold them, by the stance that a reader takes from them. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  support: [
    "Lindebjerg Kommune er helt enig i, at cyklen skal have plads i bymidten.",
    "Byrådet bakker op om ambitionen om flere ladestandere.",
    "Kommunen ser meget positivt på forslaget om fælles vagtordninger.",
    "Vi kan fuldt ud tilslutte os beskrivelsen af udfordringerne.",
    "Udvalget hilser den tidlige inddragelse velkommen.",
    "Det er glædeligt, at udkastet nævner de små skoler.",
    "Kommunen er tilfreds med, at der nu kommer en fælles indgang.",
    "Forvaltningen finder det positivt, at planen er kort.",
    "Sønderhede Kommune deler ambitionen om renere badevand.",
    "Kommunen kan støtte, at regionen samler indkøbet.",
    "Ældrerådet er glad for de nye besøgsordninger.",
    "Vi noterer med tilfredshed, at der er sat tid af til opgaven.",
    "Rådet anerkender det store arbejde, der ligger bag.",
    "Kommunen vil gerne kvittere for en god proces.",
    "Der er generelt stor opbakning til forslagets retning.",
    "Det er en god idé at samle vejledningen ét sted.",
    "Kommunen er positivt indstillet over for en fælles platform.",
    "Byrådet kan i det store hele tilslutte sig strategien.",
  ],
  omission: [
    "Kommunen savner en tidsplan for de enkelte indsatser.",
    "Udvalget efterlyser en beskrivelse af samspillet med erhvervslivet.",
    "Der mangler et afsnit om landdistrikterne.",
    "Det fremgår ikke, hvem der skal betale for vejledningen.",
    "Planen forholder sig ikke til de mange pendlere.",
    "Natur er slet ikke omtalt i udkastet.",
    "Strategien indeholder ingen mål for de unge.",
    "Udkastet tager ikke højde for øernes særlige forhold.",
    "Vi bemærker, at frivillige ikke er nævnt.",
  ],
  opposition: [
    "Kommunen kan ikke støtte en fælles pulje.",
    "Byrådet er imod, at opgaven flyttes til regionen.",
    "Lindebjerg Kommune afviser tanken om bindende normer.",
    "Kommunen er uenig i fordelingen af midlerne.",
    "Vi må tage afstand fra forslaget om brugerbetaling.",
    "Udvalget finder det uacceptabelt, at høringsfristen ligger i ferien.",
    "Kommunen skal på det kraftigste fraråde, at ordningen gøres obligatorisk.",
    "Byrådet kan ikke acceptere, at tilsynet svækkes.",
    "Kommunen ønsker ikke, at der oprettes endnu et sekretariat.",
    "Rådet vender sig imod kravet om årlig rapportering.",
  ],
  reservation: [
    "Kommunen er bekymret for konsekvenserne for de mindre skoler.",
    "Målet bør gøres målbart.",
    "Det foreslås, at afsnittet suppleres med et kort.",
    "Kommunen opfordrer til, at tidsplanen genovervejes.",
    "Det er en forudsætning, at der følger midler med.",
    "Det er vigtigt, at kommunerne inddrages tidligt.",
    "Kommunen anbefaler, at der udarbejdes en fælles vejledning.",
    "Det kan overvejes at slå de to temaer sammen.",
    "Udvalget henstiller til, at kravet lempes.",
    "Kommunen stiller sig tvivlende over for beregningen.",
    "Byrådet er skeptisk over for de korte frister.",
    "Hvordan skal de små foreninger løfte opgaven?",
    "Det bør præciseres, hvad der menes med nærhed.",
    "Kommunen finder det vanskeligt at se, hvordan målet kan nås.",
    "Det er uklart, hvem der har ansvaret.",
    "Kommunen ser gerne, at der sættes tal på.",
    "Vi ønsker en nærmere beskrivelse af finansieringen.",
    "Der bør tages hensyn til de forskellige forudsætninger i kommunerne.",
    "Kommunen forudsætter, at udgifterne dækkes fuldt ud.",
    "Det vil være hensigtsmæssigt med en længere overgangsperiode.",
  ],
  neutral: [
    "Kommunen har ingen bemærkninger til kapitlet.",
    "Afsnittet giver ikke anledning til bemærkninger.",
    "Byrådet har ikke yderligere kommentarer.",
  ],
};

describe("stance of a sentence", () => {
  for (const [stance, sentences] of Object.entries(CASES)) {
    it.each(sentences)(`${stance}: %s`, (sentence) => {
      const voice = voiceOf(sentence, pack);
      if (stance === "omission") {
        expect(voice?.stance).toBe("reservation");
        expect(voice?.kind).toBe("omission");
      } else expect(voice?.stance).toBe(stance);
    });
  }

  it.each([
    "Strategien gælder for perioden 2024-2028.",
    "Kommunen har 41.000 indbyggere og tre gymnasier.",
    "Udvalget behandlede sagen i september.",
    "Den nuværende ordning blev indført for ti år siden.",
  ])("says nothing: %s", (sentence) => expect(voiceOf(sentence, pack)).toBeUndefined());
});
