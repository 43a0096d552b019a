import type { MetadataPack } from "../types/metadata.ts";
import { partsAndAgenda } from "./metadata/agenda.ts";
import { decisions } from "./metadata/decisions.ts";
import { kinds } from "./metadata/genres.ts";
import { fieldsAndNumbers } from "./metadata/head.ts";
import { people } from "./metadata/people.ts";
import { speech } from "./metadata/speech.ts";
import { strategyNames } from "./metadata/strategy-names.ts";

/** What tells the kind, head, meeting, decisions and speakers of Swedish documents. */
export const metadata: MetadataPack = {
  ...fieldsAndNumbers,
  ...partsAndAgenda,
  ...kinds,
  ...strategyNames,
  ...people,
  ...decisions,
  ...speech,
};
