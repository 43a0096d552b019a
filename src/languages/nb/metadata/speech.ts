import { list } from "../../list.ts";
import type { MetadataPack } from "../../types/metadata.ts";

/** The words by which quotations and their speakers are told. */
export const speech: Pick<MetadataPack, "speech" | "speakerPronouns" | "mute"> = {
  speech: list(`
    sier / sa / seier / uttaler / uttalte / forteller / fortalte / fortel / forklarer / forklarte / understreker / understreket / mener / mente / meiner / legger til / la til / påpeker / påpekte / vurderer / avslutter / avsluttet / skriver / skrev
    lyder det fra / konstaterer / konstaterte / fastslår / fastslo / poengterer / poengterte / oppfordrer / oppfordret / utdyper / utdypet / framhever / fremhever / fremhevet / opplyser / opplyste / fortsetter / fortsatte / spør / spurte / svarer / svarte
    bemerker / erkjenner / innrømmer / advarer / advarte / gleder seg / uttrykker / bekrefter / bekreftet / kommenterer / kommenterte / supplerer / lover / gjentar
  `),
  speakerPronouns: list("hun / han / ho / vedkommende"),
  mute: list(
    String.raw`(?:\p{L}*(?:strategi|plan|politikk|avtale|program)(?:en|et|met)?) / forslaget / utkastet / avsnittet / kapitlet / kapittelet / rapporten / notatet / loven / teksten / visjonen / målet / overskriften / mottoet / slagordet / temaet`,
  ),
};
