import { list } from "../../list.ts";
import type { MetadataPack } from "../../types/metadata.ts";

/** The words by which quotations and their speakers are told. */
export const speech: Pick<MetadataPack, "speech" | "speakerPronouns" | "mute"> = {
  speech: list(`
    säger / sade / sa / uttalar / uttalade / berättar / berättade / förklarar / förklarade / understryker / underströk / menar / menade / anser / tillägger / tillade / påpekar / påpekade / bedömer / avslutar / avslutade / skriver / skrev / konstaterar / konstaterade / slår fast / slog fast
    betonar / betonade / uppmanar / uppmanade / utvecklar / framhåller / framhöll / upplyser / fortsätter / fortsatte / frågar / frågade / svarar / svarade / noterar / medger / varnar / varnade / gläds / uttrycker / bekräftar / bekräftade / kommenterar / kommenterade / fyller i / lovar / upprepar / tycker
  `),
  speakerPronouns: list("hon / han / hen / vederbörande"),
  mute: list(
    String.raw`(?:\p{L}*(?:strategi|plan|policy|avtal|program)(?:n|en|et|met)?) / förslaget / utkastet / avsnittet / kapitlet / rapporten / skrivelsen / lagen / texten / visionen / målet / rubriken / mottot / sloganen / temat`,
  ),
};
